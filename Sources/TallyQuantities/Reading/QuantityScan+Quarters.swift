import TallyText

extension QuantityScan {
  /// `the second quarter`, `first-half`, `Q2 2022`, `the first six months of the year`.
  func quarters(at place: Int) -> DateMatch? {
    if let symbol = entry(place, .quarterSymbol), let number = symbol.value.small {
      return ofYear(number...number, tokens: place..<(place + 1), steps: [dateStep(symbol, place)])
    }
    guard let word = entry(place, .quarterNumber), let number = word.value.small else { return nil }
    let next = joins(place + 1) ? place + 2 : place + 1
    let steps = [dateStep(word, place)]
    if let unit = entry(next, .calendarUnit), DateMention.Unit(days: unit.value) == .quarter {
      let steps = steps + [dateStep(unit, next)]
      return ofYear(number...number, tokens: place..<(next + 1), steps: steps)
    }
    if let half = entry(next, .half), number == 1 || number == 2, isHalfYear(place, after: next) {
      let quarters = (number * 2 - 1)...(number * 2)
      return ofYear(quarters, tokens: place..<(next + 1), steps: steps + [dateStep(half, next)])
    }
    return openingMonths(at: place, number: number, steps: steps)
  }

  /// Whether a half is one of a year: nothing else is named that it could be half of.
  private func isHalfYear(_ place: Int, after half: Int) -> Bool {
    if joins(place + 1) || !has(half + 1, .of) {
      return has(place - 1, .definite) || joins(place + 1)
    }
    return yearNumber(after: half + 1) != nil || isYearWord(half + 2)
  }

  /// `the first three months of the year`.
  private func openingMonths(at place: Int, number: Int, steps: [TrailStep]) -> DateMatch? {
    guard number == 1, let count = numeral(at: place + 1, isMoney: false),
      let months = count.value.small,
      let unit = entry(count.end, .calendarUnit), DateMention.Unit(days: unit.value) == .month,
      months % 3 == 0, (3...12).contains(months)
    else { return nil }
    return ofYear(
      1...(months / 3), tokens: place..<(count.end + 1),
      steps: steps + count.steps + [dateStep(unit, count.end)])
  }

  /// `three months to June 2023`.
  func monthsTo(at place: Int) -> DateMatch? {
    guard anyRole(WordRoles(.calendarUnit), in: (place + 1)..<(place + 4)),
      let count = numeral(at: place, isMoney: false), let length = count.value.small,
      length <= 12,
      let unit = entry(count.end, .calendarUnit), DateMention.Unit(days: unit.value) == .month,
      has(count.end + 1, .to), let last = entry(count.end + 2, .month), let month = last.value.small
    else { return nil }
    let steps = count.steps + [dateStep(unit, count.end), dateStep(last, count.end + 2)]
    let first = month - length + 1
    let end = count.end + 3
    if first >= 1, let year = yearNumber(after: end),
      let range = DateRange(months: first...month, year: year.year)
    {
      return DateMatch(expression: .absolute(range), tokens: place..<year.end, steps: steps)
    }
    guard first >= 1, first % 3 == 1, month % 3 == 0 else { return nil }
    return DateMatch(
      expression: .quarters(from: first / 3 + 1, to: month / 3), tokens: place..<end, steps: steps)
  }

  private func ofYear(
    _ quarters: ClosedRange<Int>, tokens: Range<Int>, steps: [TrailStep]
  ) -> DateMatch? {
    if let year = yearNumber(after: tokens.upperBound),
      let range = DateRange(
        months: (quarters.lowerBound * 3 - 2)...(quarters.upperBound * 3), year: year.year)
    {
      return DateMatch(
        expression: .absolute(range), tokens: tokens.lowerBound..<year.end, steps: steps)
    }
    if let year = relativeYear(after: tokens.upperBound) {
      return DateMatch(
        expression: .monthsOfYear(
          from: quarters.lowerBound * 3 - 2, to: quarters.upperBound * 3, offset: year.offset),
        tokens: tokens.lowerBound..<year.end, steps: steps + year.steps)
    }
    let end = tokens.upperBound
    let ofYear = has(end, .of) && isYearWord(end + 1) ? end + 3 : end
    return DateMatch(
      expression: .quarters(from: quarters.lowerBound, to: quarters.upperBound),
      tokens: tokens.lowerBound..<ofYear, steps: steps)
  }

  /// `the year`, with nothing after it that would make it another one.
  private func isYearWord(_ place: Int) -> Bool {
    guard has(place, .definite), let unit = entry(place + 1, .calendarUnit),
      DateMention.Unit(days: unit.value) == .year
    else { return false }
    return !has(place + 2, .away)
  }
}
