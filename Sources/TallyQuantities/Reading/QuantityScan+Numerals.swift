import TallyText

extension QuantityScan {
  /// The number that starts at a position, in digits, words or both.
  ///
  /// - Parameter isMoney: whether a sign of money stands before it, which makes `m` a million.
  func numeral(at place: Int, isMoney: Bool) -> Numeral? {
    if isNumber(place), endsNumeral(place + 1) { return digits(at: place) }
    guard let numeral = simpleNumeral(at: place, isMoney: isMoney) else { return nil }
    return multiple(from: numeral) ?? numeral
  }

  /// Whether a word follows that no number goes on with: most numbers end so, and need no closer look.
  private func endsNumeral(_ place: Int) -> Bool {
    isWord(place) && !touches(place) && !roles(place).meets(QuantityScan.continuations)
  }

  /// The words that a number in digits can go on with.
  private static let continuations = WordRoles(
    .digit, .teen, .ten, .hundred, .scale, .scaleSymbol, .moneyScale, .collective, .half, .fraction,
    .fractions, .vulgarFraction, .fold, .times, .and, .point, .out, .shareOf, .over)

  private func simpleNumeral(at place: Int, isMoney: Bool) -> Numeral? {
    let roles = roles(place)
    if opens(.vague, place), let numeral = vagueNumber(at: place) { return numeral }
    if roles.meets(WordRoles(.multiple, .multipleOf)) { return multipleWord(at: place) }
    if isNumber(place) || roles.meets(QuantityScan.fractionOpeners),
      let numeral = fraction(at: place)
    {
      return numeral
    }
    return sum(at: place, isMoney: isMoney)
  }

  /// The words that a fraction can start with.
  private static let fractionOpeners = WordRoles(
    .half, .article, .digit, .teen, .ten, .fraction)

  /// Groups with their scales, added up: `two million three hundred thousand`, `91 thousand 648`.
  private func sum(at place: Int, isMoney: Bool) -> Numeral? {
    guard var total = scaled(at: place, isMoney: isMoney) else { return nil }
    if let longer = halfOfScale(after: total) { return longer }
    while total.scale > .one, let next = addend(after: total) {
      guard let value = total.value.adding(next.value) else { break }
      total.value = value
      total.upper = value
      total.granularity = next.granularity
      total.tokens = place..<next.end
      total.scale = next.scale
      total.steps += next.steps
      total.tail = has(next.tokens.lowerBound - 1, .and) ? next.value.small : next.tail
      if let longer = halfOfScale(after: total) { return longer }
    }
    return parts(from: total) ?? total
  }

  /// `twenty-three fifths`, `two hundred and fifty-four hundredths`: so many parts of one; after `and`,
  /// only what follows it counts parts.
  private func parts(from total: Numeral) -> Numeral? {
    guard total.kind == .plain, total.bound == nil, !total.isDigits else { return nil }
    if let tens = tensOfParts(total) { return tens }
    guard let part = denominator(at: total.end + (joins(total.end) ? 1 : 0), isPlural: true)
    else { return nil }
    let tail = total.tail.map(Rational.init)
    let isMixed = tail.flatMap { $0.multiplied(by: part.value) }.map { $0 < .one } ?? false
    let count = isMixed ? tail ?? total.value : total.value
    guard let share = count.multiplied(by: part.value),
      let value = total.value.subtracting(count)?.adding(share)
    else { return nil }
    var fraction = total
    fraction.value = value
    fraction.upper = value
    fraction.granularity = part.value
    fraction.kind = .fraction
    fraction.isLoneOne = false
    fraction.tokens = total.tokens.lowerBound..<part.end
    fraction.steps += part.steps
    return fraction
  }

  /// `one hundred thirty-fifths`, `one hundred thirty fifths`: the last ten belongs to the parts.
  private func tensOfParts(_ total: Numeral) -> Numeral? {
    let last = total.end - 1
    guard total.tokens.count > 1, total.tail == nil, let ten = entry(last, .ten),
      let part = denominator(at: last, isPlural: true),
      let value = total.value.subtracting(ten.value)?.multiplied(by: part.value)
    else { return nil }
    var fraction = total
    fraction.value = value
    fraction.upper = value
    fraction.granularity = part.value
    fraction.kind = .fraction
    fraction.tokens = total.tokens.lowerBound..<part.end
    fraction.steps += part.steps
    return fraction
  }

  /// `three million and a half`, `two billion and three quarters`: parts of the scale more, or of the
  /// scale that follows.
  private func halfOfScale(after total: Numeral) -> Numeral? {
    guard total.scale > .one, let and = entry(total.end, .and),
      isNumber(total.end + 1) == false, var part = fractionWord(at: total.end + 1),
      !has(part.end, .of), unitMeanings(at: part.end) == nil
    else { return nil }
    let whole = entry(part.end, .scale)
    if let whole {
      let end = part.end
      part.tokens = part.tokens.lowerBound..<(end + 1)
      part.steps.append(
        step(.numeral, whole.rule, end..<(end + 1), "× \(whole.value.formatted)"))
    }
    let scale = whole?.value ?? total.scale
    guard let share = part.value.multiplied(by: scale), let sum = total.value.adding(share),
      let granularity = part.granularity.multiplied(by: scale)
    else { return nil }
    var longer = total
    longer.value = sum
    longer.upper = sum
    longer.granularity = granularity
    longer.tokens = total.tokens.lowerBound..<part.end
    longer.steps.append(step(.numeral, and.rule, total.end..<(total.end + 1), "and"))
    longer.steps += part.steps
    return longer
  }

  /// A group smaller than the last scale, which continues a number.
  private func addend(after total: Numeral) -> Numeral? {
    let and = entry(total.end, .and)
    if let rest = restOfHundreds(after: total) { return rest }
    let start = total.end + (and == nil || total.isDigits ? 0 : 1)
    if total.isDigits {
      // `5 million 300 thousand`, but not `$1.2 million 300 people`.
      guard let next = digits(at: start), total.scale <= Rational(100_000),
        next.value < total.scale, digitString(start)?.isPlain == true, !touches(start),
        !has(next.end, .hundred)
      else {
        guard let next = scaled(at: start, isMoney: false), next.isDigits, next.scale > .one,
          next.value < total.scale
        else { return nil }
        return next
      }
      return next.value.multiplied(by: Rational(1000)).map { $0 > total.scale } == true ? next : nil
    }
    guard !isNumber(start), var next = scaled(at: start, isMoney: false), next.value < total.scale,
      next.kind == .plain, next.bound == nil
    else { return nil }
    if let and {
      next.steps.insert(step(.numeral, and.rule, total.end..<start, "and"), at: 0)
    }
    return next
  }

  /// What follows hundreds that are counted in digits: `3 hundred and 21`, `3 hundred and one`.
  private func restOfHundreds(after total: Numeral) -> Numeral? {
    guard total.isDigits, total.scale == Rational(100), let and = entry(total.end, .and) else {
      return nil
    }
    guard var rest = group(at: total.end + 1), rest.value < Rational(100), rest.value.isWhole,
      rest.value > .zero, !roles(rest.end).meets(WordRoles(.hundred, .scale))
    else { return nil }
    rest.steps.insert(step(.numeral, and.rule, total.end..<(total.end + 1), "and"), at: 0)
    return rest
  }

  /// One group with its scale: `45 thousand`, `one and a half million`, `two dozen`, `5bn`.
  private func scaled(at place: Int, isMoney: Bool) -> Numeral? {
    guard var group = group(at: place) else { return nil }
    if !group.isDigits || isNumber(group.end + 1), let longer = spokenDecimals(after: group) {
      group = longer
    }
    if let longer = halves(after: group) { group = longer }
    return scaling(group, isMoney: isMoney)
  }

  func group(at place: Int) -> Numeral? {
    if isNumber(place) { return digits(at: place) }
    let roles = roles(place)
    if roles.has(.point) { return openingDecimals(at: place) }
    if roles.has(.vulgarFraction) { return vulgarFraction(at: place) }
    return roles.meets(QuantityScan.groupOpeners) ? wordGroup(at: place) : nil
  }

  /// The words that a number below a thousand can start with.
  private static let groupOpeners = WordRoles(.digit, .teen, .ten, .article, .hundred, .scale)

  private func vulgarFraction(at place: Int) -> Numeral? {
    guard let part = entry(place, .vulgarFraction) else { return nil }
    return Numeral(
      value: part.value, upper: part.value,
      granularity: Rational(1, over: part.value.denominator) ?? .one, tokens: place..<(place + 1),
      kind: .fraction,
      steps: [step(.numeral, part.rule, place..<(place + 1), part.value.description)])
  }

  /// `and a half`, `and three quarters`.
  private func halves(after group: Numeral) -> Numeral? {
    guard let and = entry(group.end, .and), !has(group.end + 1, .definite),
      let part = fractionWord(at: group.end + 1) ?? bareFraction(at: group.end + 1),
      group.value.isWhole, let sum = group.value.adding(part.value)
    else { return nil }
    var longer = group
    longer.value = sum
    longer.upper = sum
    longer.granularity = part.granularity
    longer.tokens = group.tokens.lowerBound..<part.end
    longer.isLoneOne = false
    longer.isYearLike = false
    longer.steps.append(step(.numeral, and.rule, group.end..<(group.end + 1), "and"))
    longer.steps += part.steps
    return longer
  }

  /// The number times the scale words after it.
  func scaling(_ numeral: Numeral, isMoney: Bool) -> Numeral {
    var product = numeral
    while let scale = scale(at: product.end, of: product, isMoney: isMoney) {
      let end = scale.end
      guard var next = product.multiplied(by: scale.entry.value),
        let whole = product.scale.multiplied(by: scale.entry.value)
      else { break }
      next.scale = whole
      next.tokens = numeral.tokens.lowerBound..<end
      next.isLoneOne = false
      next.isYearLike = false
      if next.kind == .fraction { next.kind = .plain }
      if scale.entry.role == .collective {
        next.bound = BoundRule(bound: .about, rule: scale.entry.rule)
        next.granularity = .one
      }
      next.steps.append(
        step(.numeral, scale.entry.rule, (end - 1)..<end, "× \(scale.entry.value.formatted)"))
      product = next
      if scale.entry.role == .collective { break }
    }
    return product
  }

  private func scale(
    at place: Int, of numeral: Numeral, isMoney: Bool
  ) -> (entry: WordLexicon.Entry, end: Int)? {
    let start = joins(place) ? place + 1 : place
    if let entry = entry(start, .scale) ?? entry(start, .collective) { return (entry, start + 1) }
    if numeral.isDigits || numeral.kind == .vague, let entry = entry(start, .hundred) {
      return (entry, start + 1)
    }
    guard start == place, numeral.isDigits, numeral.scale == .one else { return nil }
    if let entry = entry(place, .scaleSymbol),
      isMoney || tokens[place].length > 1 || touches(place) && fits(entry, numeral)
        || standsAlone(place)
    {
      return (entry, place + 1)
    }
    guard let entry = entry(place, .moneyScale), isMoney || readsAsScale(place) else { return nil }
    return (entry, place + 1)
  }

  /// Whether a letter that is set off by a space can only be a scale: `2.3 k`, `1.6 M`, not `1500 b`.
  private func standsAlone(_ place: Int) -> Bool {
    !isWord(place + 1)
      && (startsWithCapital(place) || has(place, .scaleSymbol) && isThousand(place))
  }

  /// Whether a letter that touches the digits makes a number that people write so: `5b`, not `1500b`.
  private func fits(_ entry: WordLexicon.Entry, _ numeral: Numeral) -> Bool {
    numeral.value < Rational(1000) || startsWithCapital(numeral.end)
      || entry.value == Rational(1000)
  }

  private func isThousand(_ place: Int) -> Bool {
    entry(place, .scaleSymbol)?.value == Rational(1000)
  }

  /// Whether `m` after digits without a sign of money is a million: `5m people`, not `5m tall`.
  private func readsAsScale(_ place: Int) -> Bool {
    touches(place) && isPlural(place + 1) && !has(place + 1, .dimension)
  }
}
