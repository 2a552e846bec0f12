import TallyText

extension QuantityScan {
  /// The number in digits that starts at a position: with groups set off by spaces, powers of ten,
  /// and fractions such as `2 1/2` and `2½`.
  func digits(at place: Int) -> Numeral? {
    guard isNumber(place), let first = digitString(place) else { return nil }
    var numeral = Numeral(
      value: first.value, upper: first.value, granularity: first.granularity,
      tokens: place..<(place + 1), steps: [])
    numeral.isDigits = true
    numeral.isYearLike = first.isPlain && first.wholeDigits == 4
    if first.isPlain, first.wholeDigits <= 3, !first.hasLeadingZero {
      extendBySpacedGroups(&numeral)
    }
    if numeral.tokens.count == 1 {
      extendByPower(&numeral)
      extendByExponent(&numeral)
      if first.isPlain { extendByFraction(&numeral) }
    }
    return numeral
  }

  /// The digits of a token; nil where they are no number.
  func digitString(_ place: Int) -> DigitString? {
    guard isNumber(place) else { return nil }
    let span = tokens[place].span
    return try? DigitString(bytes[span.start..<span.end])
  }

  /// `816 000`: groups of three digits after a single space.
  private func extendBySpacedGroups(_ numeral: inout Numeral) {
    var end = numeral.end
    var value = numeral.value
    while isNumber(end), isSingleSpace(before: end), let group = digitString(end),
      group.wholeDigits == 3, group.isPlain || isPointed(end),
      let sum = value.multiplied(by: Rational(1000))?.adding(group.value)
    {
      value = sum
      end += 1
      if group.isDecimal { break }
    }
    guard end > numeral.end, !touchesWord(end), value >= Rational(1000) else { return }
    numeral.value = value
    numeral.upper = value
    numeral.granularity = value.lastPlace
    numeral.tokens = numeral.tokens.lowerBound..<end
  }

  /// `567.89`: three digits and decimals after a point.
  private func isPointed(_ place: Int) -> Bool {
    let start = tokens[place].span.start
    return tokens[place].length > 4 && bytes[start + 3] == UInt8(ascii: ".")
  }

  private func touchesWord(_ place: Int) -> Bool { isMark(place, "-") && touches(place) }

  private func isSingleSpace(before place: Int) -> Bool {
    let gap = bytes[tokens[place - 1].span.end..<tokens[place].span.start]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0xC2, 0xA0])
      || gap.elementsEqual([0xE2, 0x80, 0x89]) || gap.elementsEqual([0xE2, 0x80, 0xAF])
  }

  /// `2.4e6`, `5.5x10-3`, `5 × 10^6`.
  private func extendByPower(_ numeral: inout Numeral) {
    guard let power = PowerOfTen(after: tokens[numeral.end - 1].span.end, in: bytes),
      let factor = Rational.powerOfTen(power.exponent), var product = numeral.multiplied(by: factor)
    else { return }
    var end = numeral.end
    while holds(end), tokens[end].span.end <= power.end { end += 1 }
    guard tokens[end - 1].span.end == power.end else { return }
    product.tokens = numeral.tokens.lowerBound..<end
    product.isYearLike = false
    numeral = product
  }

  /// `1.1^23`, `2.5^-1`: a whole power; one that does not fit is left alone.
  private func extendByExponent(_ numeral: inout Numeral) {
    let caret = numeral.end
    guard isMark(caret, "^"), touches(caret), touches(caret + 1) else { return }
    let isSigned = isMark(caret + 1, "-") || isMark(caret + 1, "+")
    let last = caret + (isSigned ? 2 : 1)
    guard !isSigned || touches(last), let exponent = digitString(last), exponent.isPlain,
      let count = exponent.value.small,
      let power = numeral.value.raised(to: isMark(caret + 1, "-") ? -count : count)
    else { return }
    numeral.value = power
    numeral.upper = power
    numeral.granularity = power.lastPlace
    numeral.tokens = numeral.tokens.lowerBound..<(last + 1)
    numeral.isYearLike = false
  }

  /// `1/2`, `2 1/2`, `2½`.
  private func extendByFraction(_ numeral: inout Numeral) {
    let end = numeral.end
    if let part = entry(end, .vulgarFraction), let sum = numeral.value.adding(part.value) {
      numeral.steps.append(step(.numeral, part.rule, end..<(end + 1), part.value.description))
      replace(&numeral, by: sum, granularity: part.value, end: end + 1)
    } else if let part = slashFraction(end), !touches(end),
      let sum = numeral.value.adding(part)
    {
      replace(&numeral, by: sum, granularity: part, end: end + 3)
    } else if let part = slashFraction(end - 1) {
      replace(&numeral, by: part, granularity: part, end: end + 2)
      numeral.kind = .fraction
    }
  }

  private func replace(
    _ numeral: inout Numeral, by value: Rational, granularity: Rational, end: Int
  ) {
    numeral.value = value
    numeral.upper = value
    numeral.granularity = Rational(1, over: granularity.denominator) ?? .one
    numeral.tokens = numeral.tokens.lowerBound..<end
    numeral.isYearLike = false
  }

  /// The value of `1/2` and other proper fractions with a small denominator, from its numerator.
  private func slashFraction(_ place: Int) -> Rational? {
    guard isNumber(place), isMark(place + 1, "/"), touches(place + 1), touches(place + 2),
      let above = digitString(place), let below = digitString(place + 2), above.isPlain,
      below.isPlain, above.value < below.value, below.value <= Rational(1000),
      above.value > .zero, !(isMark(place + 3, "/") && touches(place + 3))
    else { return nil }
    return above.value.divided(by: below.value)
  }
}
