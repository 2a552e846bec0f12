import TallyText

extension QuantityScan {
  /// `7 pm`, `6.51 pm`, `12:11`, `two in the afternoon`, `3–5 pm`.
  func timeOfDay(at place: Int) -> DateMatch? {
    guard let first = clockTime(at: place) else { return nil }
    var end = first
    var steps: [TrailStep] = []
    var isTime = end > place + 1 && isNumber(place)
    if joins(end) || has(end, .to) || has(end, .and), let second = clockTime(at: end + 1),
      roles(second).has(.clock)
    {
      end = second
    }
    if let clock = entry(end, .clock) {
      steps.append(dateStep(clock, end))
      isTime = true
      end += 1
    }
    if let part = partOfDay(at: end) {
      steps.append(dateStep(part, end + 2))
      isTime = true
      end += 3
    }
    guard isTime else { return nil }
    if steps.isEmpty { steps.append(step(.date, nil, place..<end, "time of day")) }
    return DateMatch(expression: .timeOfDay, tokens: place..<end, steps: steps)
  }

  /// `in the afternoon`.
  private func partOfDay(at place: Int) -> WordLexicon.Entry? {
    guard has(place, .within), has(place + 1, .definite) else { return nil }
    return entry(place + 2, .dayPart)
  }

  /// The position after `12`, `12:11`, `12:11:09`, `6.51`, `two`; nil where no time of day stands.
  private func clockTime(at place: Int) -> Int? {
    guard isNumber(place) else {
      guard let hour = entry(place, .digit) ?? entry(place, .teen), hour.value <= Rational(12)
      else {
        return nil
      }
      return place + 1
    }
    guard let number = digitString(place), number.value < Rational(25) || isMilitary(number, place),
      // `6.51 pm`, but `2.1 pm` is a length.
      !number.isDecimal || tokens[place].length - UInt32(number.wholeDigits) == 3
    else {
      return nil
    }
    var end = place + 1
    while isMark(end, ":"), touches(end), touches(end + 1), tokens[end + 1].length == 2,
      let minutes = digitString(end + 1), minutes.value < Rational(60), end < place + 4
    {
      end += 2
    }
    return end
  }

  /// `1800 GMT`, `715 pm`.
  private func isMilitary(_ number: DigitString, _ place: Int) -> Bool {
    number.isPlain && (3...4).contains(number.wholeDigits) && number.value < Rational(2400)
      && roles(place + 1).has(.clock) && bytes[tokens[place].span.end - 2] < UInt8(ascii: "6")
  }
}
