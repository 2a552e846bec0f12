import TallyText

extension QuantityScan {
  /// Whether a part stands for a share of something.
  func isShare(_ part: Numeral) -> Bool {
    let before = part.tokens.lowerBound - 1
    if has(before, .definite) || has(before, .ordinal) || has(before, .offset) { return false }
    let isHalfAlone = part.tokens.count == 1
    if has(part.end, .of) || part.tokens == sentence { return true }
    if isHalfAlone {
      return has(part.end, .definite) || has(part.end, .possessive)
        || has(before, .measureOfChange) || isQualified(part.tokens.lowerBound)
    }
    if has(part.tokens.upperBound - 1, .fractions) {
      return part.granularity != Rational(1, over: 4) || !isWord(part.end)
        || has(part.end, .afterName)
    }
    // `fell by a third`, not `a third victim`.
    if has(part.tokens.lowerBound, .article) {
      return (!isWord(part.end) || has(part.end, .afterName)) && has(before, .measureOfChange)
        || isQualified(part.tokens.lowerBound) && unitMeanings(at: part.end) == nil
    }
    // `from one quarter to the next` is a time.
    return !isPlural(part.end) && !(has(part.end - 1, .calendarUnit) && has(part.end, .to))
  }

  /// `one in five`, `three out of four`.
  func share(at place: Int) -> Numeral? {
    guard anyRole(WordRoles(.out, .shareOf), in: (place + 1)..<(place + 4)),
      let above = shareFigure(at: place)
    else { return nil }
    if let nested = nestedShare(above, at: place) { return nested }
    var middle = above.end
    var steps = above.steps
    if let out = entry(middle, .out), let of = entry(middle + 1, .of) {
      steps.append(step(.numeral, out.rule, middle..<(middle + 1), "out"))
      steps.append(step(.numeral, of.rule, (middle + 1)..<(middle + 2), "of"))
      middle += 2
    } else if let into = entry(middle, .shareOf) {
      steps.append(step(.numeral, into.rule, middle..<(middle + 1), "in"))
      middle += 1
    } else {
      return nil
    }
    guard let below = shareFigure(at: middle), below.value > above.value, below.value.isWhole,
      above.value <= Rational(10), below.value <= Rational(1_000_000), !below.isYearLike,
      above.isDigits == below.isDigits || below.value >= Rational(20)
        || below.value == Rational(10),
      let value = above.value.divided(by: below.value),
      unitMeanings(at: below.end) == nil || middle > above.end + 1
    else { return nil }
    return Numeral(
      value: value, upper: value, granularity: Rational(1, over: below.value.numerator) ?? .one,
      tokens: place..<below.end, kind: .fraction, steps: steps + below.steps)
  }

  /// `one patient in twenty`, `68 out of every hundred`.
  private func nestedShare(_ above: Numeral, at place: Int) -> Numeral? {
    var middle = above.end
    let isOfEach = has(middle, .out) && has(middle + 1, .of) && has(middle + 2, .per)
    if isOfEach {
      middle += 3
    } else {
      guard above.value == .one, isWord(middle), startsWithSmallLetter(middle), !isPlural(middle),
        unitMeanings(at: middle) == nil, has(middle + 1, .shareOf)
      else { return nil }
      middle += 2
    }
    let hundred = entry(middle, .hundred)
    let below = hundred == nil ? shareFigure(at: middle) : nil
    guard let whole = hundred?.value ?? below?.value, whole > above.value, whole.isWhole,
      below?.isYearLike != true, let value = above.value.divided(by: whole)
    else { return nil }
    let end = below?.end ?? middle + 1
    // "one bomb in 20 towns"
    guard isOfEach || !isPlural(end) && unitMeanings(at: end) == nil, whole <= Rational(1_000_000)
    else { return nil }
    let steps = above.steps + (below?.steps ?? [])
    return Numeral(
      value: value, upper: value, granularity: Rational(1, over: whole.numerator) ?? .one,
      tokens: place..<end, kind: .fraction, steps: steps)
  }

  /// `one over three`, `2000 over 3`: two bare numbers, with nothing counted after them.
  func spokenQuotient(at place: Int) -> Numeral? {
    guard anyRole(WordRoles(.over), in: (place + 1)..<(place + 5)),
      let above = shareFigure(at: place), let over = entry(above.end, .over),
      let below = shareFigure(at: above.end + 1), below.value > .one, below.value.isWhole,
      !isWord(below.end), unitMeanings(at: below.end) == nil,
      let value = above.value.divided(by: below.value)
    else { return nil }
    let step = step(.numeral, over.rule, above.end..<(above.end + 1), "over")
    return Numeral(
      value: value, upper: value, granularity: Rational(1, over: below.value.numerator) ?? .one,
      tokens: place..<below.end, kind: .fraction, steps: above.steps + [step] + below.steps)
  }

  private func shareFigure(at place: Int) -> Numeral? {
    if isNumber(place) {
      guard let figure = digits(at: place), digitString(place)?.isDecimal == false else {
        return nil
      }
      return scaling(figure, isMoney: false)
    }
    guard roles(place).meets(WordRoles(.digit, .teen, .ten)) else { return nil }
    return wordGroup(at: place).map { scaling($0, isMoney: false) }
  }
}
