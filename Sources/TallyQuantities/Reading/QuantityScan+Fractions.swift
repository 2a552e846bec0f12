import TallyText

extension QuantityScan {
  /// A part in words: `two thirds`, `a quarter`, `half`; whatever follows.
  func fractionWord(at place: Int) -> Numeral? {
    if let half = entry(place, .half) { return part(half, times: .one, place..<(place + 1), []) }
    if let article = entry(place, .article) {
      let step = step(.numeral, article.rule, place..<(place + 1), "1")
      if let half = entry(place + 1, .half) {
        return part(half, times: .one, place..<(place + 2), [step])
      }
      guard let below = denominator(at: place + 1, isPlural: false) else { return nil }
      return Numeral(
        value: below.value, upper: below.value, granularity: below.value,
        tokens: place..<below.end, kind: .fraction, steps: [step] + below.steps)
    }
    var steps: [TrailStep] = []
    guard let count = smallNumber(at: place, &steps) else { return nil }
    let word = count.end + (joins(count.end) || isSpacedDash(count.end) ? 1 : 0)
    let isOne = count.value == .one
    if isOne, let half = entry(word, .half) {
      return part(half, times: .one, place..<(word + 1), steps)
    }
    guard let below = denominator(at: word, isPlural: !isOne) ?? quarterOfUnit(at: word) else {
      return nil
    }
    guard let value = below.value.multiplied(by: count.value) else { return nil }
    return Numeral(
      value: value, upper: value, granularity: below.value, tokens: place..<below.end,
      kind: .fraction, steps: steps + below.steps)
  }

  /// A dash between spaces: `five - eighths`.
  func isSpacedDash(_ place: Int) -> Bool {
    isDash(place) && !touches(place) && !touches(place + 1)
  }

  /// What a part is a part of.
  struct Denominator {
    /// One part.
    let value: Rational
    /// The position after its words.
    let end: Int
    /// How it was read.
    let steps: [TrailStep]
  }

  /// `fifth` or `fifths`, `twenty-fifth`, `hundred and fifth`.
  func denominator(at place: Int, isPlural: Bool) -> Denominator? {
    let hundreds = hundreds(at: place)
    let start = hundreds?.end ?? place
    guard let part = smallDenominator(at: start, isPlural: isPlural) else { return nil }
    guard let hundreds else { return part.value < .one ? part : nil }
    guard let below = Rational.one.divided(by: part.value)?.adding(hundreds.value),
      let value = Rational.one.divided(by: below)
    else { return nil }
    return Denominator(value: value, end: part.end, steps: hundreds.steps + part.steps)
  }

  /// `one hundred` before the rest of a denominator.
  private func hundreds(at place: Int) -> Denominator? {
    guard let count = entry(place, .digit), let hundred = entry(place + 1, .hundred),
      let value = count.value.multiplied(by: hundred.value)
    else { return nil }
    let range = place..<(place + 2)
    return Denominator(
      value: value, end: place + 2, steps: [step(.numeral, hundred.rule, range, "\(value)")])
  }

  /// A denominator below a hundred, or a single word.
  private func smallDenominator(at place: Int, isPlural: Bool) -> Denominator? {
    let role = isPlural ? WordRole.fractions : .fraction
    if let word = entry(place, role) {
      let step = step(.numeral, word.rule, place..<(place + 1), word.value.description)
      return Denominator(value: word.value, end: place + 1, steps: [step])
    }
    let last = place + (joins(place + 1) ? 2 : 1)
    guard let ten = entry(place, .ten), let digit = entry(last, role),
      digit.value > Rational(1, over: 10) ?? .zero,
      let below = Rational.one.divided(by: digit.value)?.adding(ten.value),
      let value = Rational.one.divided(by: below)
    else { return nil }
    let steps = [
      step(.numeral, ten.rule, place..<(place + 1), "\(ten.value)"),
      step(.numeral, digit.rule, last..<(last + 1), value.description),
    ]
    return Denominator(value: value, end: last + 1, steps: steps)
  }

  /// `quarter` in `one and two quarter hours`: a part in the singular right before a unit.
  private func quarterOfUnit(at place: Int) -> Denominator? {
    guard !has(place, .ordinal), let word = entry(place, .fraction) else { return nil }
    let isOfUnit = has(place + 1, .of) && unitMeanings(at: place + 2) != nil
    guard isOfUnit || unitMeanings(at: place + 1) != nil
    else { return nil }
    let step = step(.numeral, word.rule, place..<(place + 1), word.value.description)
    return Denominator(value: word.value, end: place + 1, steps: [step])
  }

  /// A part in the singular without a count: `quarter million`, `tenth of a gallon`, `quarter-litre`.
  func bareFraction(at place: Int) -> Numeral? {
    guard let word = entry(place, .fraction), !has(place - 1, .definite) else { return nil }
    let next = place + 1
    let isOrdinal = has(place, .ordinal)
    let isOfUnit =
      has(next, .of)
      && (has(next + 1, .article) && unitMeanings(at: next + 2) != nil
        || unitMeanings(at: next + 1) != nil
          && (!isOrdinal || !roles(next + 1).has(.calendarUnit) && endsWord(next + 1)))
    let isPartOfScale = has(next, .scale) && !isPlural(next)
    let isPartOfUnit = unitMeanings(at: joins(next) ? next + 1 : next) != nil
    guard isOfUnit || !isOrdinal && (isPartOfScale || isPartOfUnit) else { return nil }
    return part(word, times: .one, place..<next, [])
  }

  /// Whether no word follows another: `fourth of liter`, but not `third of second place`.
  private func endsWord(_ place: Int) -> Bool {
    tokens[place].length > 2 && !isWord(place + 1) && !isNumber(place + 1)
  }

  private func part(
    _ word: WordLexicon.Entry, times count: Rational, _ range: Range<Int>, _ steps: [TrailStep]
  ) -> Numeral? {
    guard let value = word.value.multiplied(by: count) else { return nil }
    let last = (range.upperBound - 1)..<range.upperBound
    return Numeral(
      value: value, upper: value, granularity: word.value, tokens: range, kind: .fraction,
      steps: steps + [step(.numeral, word.rule, last, word.value.description)])
  }

  /// A part of a scale, of a unit, or a share: `half a million`, `half an hour`, `a third of`,
  /// `one in five`; nil where the words mean something else (`the third`, `a quarter later`).
  func fraction(at place: Int) -> Numeral? {
    if let share = share(at: place) ?? spokenQuotient(at: place) { return share }
    guard !isNumber(place) else { return nil }
    guard let part = fractionWord(at: place) ?? bareFraction(at: place) else { return nil }
    if let product = partOfScale(part) ?? partOfUnit(part) { return product }
    guard isShare(part) else { return nil }
    var share = part
    if let whole = entry(part.end, .of) ?? entry(part.end, .definite)
      ?? entry(part.end, .possessive)
    {
      share.steps.append(step(.numeral, whole.rule, part.end..<(part.end + 1), "share"))
    }
    return share
  }

  /// `half a million`, `two thirds of a million`, `half a dozen`.
  private func partOfScale(_ part: Numeral) -> Numeral? {
    let of = entry(part.end, .of)
    let start = part.end + (of == nil ? 0 : 1)
    guard let article = entry(start, .article),
      roles(start + 1).meets(WordRoles(.hundred, .scale, .collective))
    else {
      let scale = start == part.end ? entry(start, .scale) : nil
      return scale == nil ? nil : scaling(part, isMoney: false)
    }
    var longer = part
    longer.tokens = part.tokens.lowerBound..<(start + 1)
    if let of { longer.steps.append(step(.numeral, of.rule, part.end..<start, "of")) }
    longer.steps.append(step(.numeral, article.rule, start..<(start + 1), "1"))
    if let hundred = entry(start + 1, .hundred), var product = longer.multiplied(by: hundred.value)
    {
      product.tokens = part.tokens.lowerBound..<(start + 2)
      product.kind = .plain
      product.scale = hundred.value
      product.steps.append(step(.numeral, hundred.rule, (start + 1)..<(start + 2), "× 100"))
      return scaling(product, isMoney: false)
    }
    return scaling(longer, isMoney: false)
  }

  /// `half a mile`, `a quarter of an hour`, `half-hour`.
  private func partOfUnit(_ part: Numeral) -> Numeral? {
    let of = entry(part.end, .of)
    let start = part.end + (of == nil ? 0 : 1)
    guard !follows(part, .definite) || !has(part.tokens.lowerBound, .half) else { return nil }
    if let article = entry(start, .article) {
      guard unitMeanings(at: start + 1) != nil else { return nil }
      var longer = part
      longer.tokens = part.tokens.lowerBound..<(start + 1)
      longer.kind = .plain
      if let of { longer.steps.append(step(.numeral, of.rule, part.end..<start, "of")) }
      longer.steps.append(step(.numeral, article.rule, start..<(start + 1), "1"))
      return longer
    }
    // `fourth of litre`
    if let of, part.tokens.count == 1, has(part.tokens.lowerBound, .fraction),
      unitMeanings(at: start) != nil
    {
      var longer = part
      longer.tokens = part.tokens.lowerBound..<start
      longer.kind = .plain
      longer.steps.append(step(.numeral, of.rule, part.end..<start, "of"))
      return longer
    }
    guard of == nil,
      has(part.tokens.upperBound - 1, .half) || part.tokens.count == 1
        || joins(start) && !has(start - 1, .ordinal),
      unitMeanings(at: start + (joins(start) ? 1 : 0)) != nil,
      !follows(part, .article), roles(part.tokens.lowerBound - 1).has(.ordinal) == false
    else { return nil }
    var measure = part
    measure.kind = .plain
    return measure
  }

  private func follows(_ part: Numeral, _ role: WordRole) -> Bool {
    has(part.tokens.lowerBound - 1, role)
  }
}
