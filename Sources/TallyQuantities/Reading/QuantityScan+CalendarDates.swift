import TallyText

extension QuantityScan {
  /// `2022-01-30`, `20220130`, `30.1.2022`, `30/1/2022`.
  func writtenDate(at place: Int) -> DateMatch? {
    if let parts = joinedNumbers(at: place), let date = calendarDate(parts.numbers, places: place) {
      return DateMatch(
        expression: .absolute(DateRange(date)), tokens: place..<parts.end,
        steps: [step(.date, nil, place..<parts.end, "\(date)")])
    }
    guard let number = digitString(place), number.isPlain, number.wholeDigits == 8,
      let value = number.value.small8,
      let date = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
      (1900..<2100).contains(value / 10_000)
    else { return nil }
    return DateMatch(
      expression: .absolute(DateRange(date)), tokens: place..<(place + 1),
      steps: [step(.date, nil, place..<(place + 1), "\(date)")])
  }

  private func joinedNumbers(at place: Int) -> (numbers: [Int], end: Int)? {
    if let dotted = dottedNumbers(place) { return (dotted, place + 1) }
    let isSlashed = isMark(place + 1, "/") && isMark(place + 3, "/")
    guard isSlashed || isDash(place + 1) && isDash(place + 3), isNumber(place + 2),
      isNumber(place + 4), (1...4).allSatisfy({ touches(place + $0) }),
      !(isMark(place + 5, "/") && touches(place + 5))
    else { return nil }
    let numbers = [0, 2, 4].compactMap { digitString(place + $0)?.value.small }
    return numbers.count == 3 ? (numbers, place + 5) : nil
  }

  private func dottedNumbers(_ place: Int) -> [Int]? {
    let span = tokens[place].span
    let parts = bytes[span.start..<span.end].split(separator: UInt8(ascii: "."))
    guard parts.count == 3, parts[2].count == 4 else { return nil }
    let numbers = parts.compactMap { Rational(decimal: $0)?.small }
    return numbers.count == 3 ? numbers : nil
  }

  /// The date of three numbers: the year first, or last where the others tell day from month.
  private func calendarDate(_ numbers: [Int], places place: Int) -> CalendarDate? {
    if numbers[0] >= 1000 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard numbers[2] >= 1000 else { return nil }
    if numbers[1] > 12 { return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) }
    guard numbers[0] > 12 || numbers[0] == numbers[1] || tokens[place].length > 4 else {
      return nil
    }
    return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// `16 November`, `21st of May 2020`, `3–5 May`.
  func dayAndMonth(at place: Int) -> DateMatch? {
    guard let first = dayNumber(at: place) else { return nil }
    var last = first
    if let joint = dayJoint(at: first.end), let second = dayNumber(at: joint),
      second.day > first.day
    {
      last = second
    }
    var end = last.end
    if has(end, .of) { end += 1 }
    guard let month = entry(end, .month), let number = month.value.small else { return nil }
    end = passPeriod(end + 1)
    return dated(
      month: number, days: first.day...last.day, tokens: place..<end,
      steps: [dateStep(month, end - 1)])
  }

  private func dayJoint(at place: Int) -> Int? {
    if joins(place) { return place + 1 }
    return has(place, .to) || has(place, .and) ? place + 1 : nil
  }

  /// A number from 1 to 31, with or without `th`.
  private func dayNumber(at place: Int) -> (day: Int, end: Int)? {
    guard let number = digitString(place), number.isPlain, number.wholeDigits <= 2,
      let day = number.value.small, (1...31).contains(day)
    else { return nil }
    let suffix = touches(place + 1) && has(place + 1, .ordinalSuffix) ? 1 : 0
    return (day, place + 1 + suffix)
  }

  /// `November 16`, `Jan. 3, 2020`, `June 2023`, `April–June`, `June`.
  func monthFirst(at place: Int) -> DateMatch? {
    guard let month = entry(place, .month), let number = month.value.small else { return nil }
    let steps = [dateStep(month, place)]
    let next = passPeriod(place + 1)
    if let last = monthJoint(at: place + 1), let end = entry(last, .month)?.value.small,
      end > number
    {
      return months(number...end, tokens: place..<(last + 1), steps: steps)
    }
    if let first = dayNumber(at: next), unit(after: bare(next)) == nil, !joinsNoDay(first.end) {
      var last = first
      if let joint = dayJoint(at: first.end), let second = dayNumber(at: joint),
        second.day > first.day,
        joins(first.end) || !has(first.end, .and)
      {
        last = second
      }
      return dated(
        month: number, days: first.day...last.day, tokens: place..<last.end, steps: steps)
    }
    if let year = yearNumber(after: next) {
      guard let range = DateRange(months: number...number, year: year.year) else { return nil }
      return DateMatch(expression: .absolute(range), tokens: place..<year.end, steps: steps)
    }
    if startsWithCapital(place), let year = relativeYear(after: place + 1) {
      return DateMatch(
        expression: .monthsOfYear(from: number, to: number, offset: year.offset),
        tokens: place..<year.end, steps: steps + year.steps)
    }
    guard !month.isCapitalized || isUnmistakable(place) else { return nil }
    return DateMatch(expression: .month(number), tokens: place..<(place + 1), steps: steps)
  }

  /// Whether a name of a month that is also a word stands where only a month can.
  private func isUnmistakable(_ place: Int) -> Bool {
    tokens[place].length > 5 || startsWithCapital(place) && isDateContext(place - 1)
      || tokens[place].length == 4 && !tokens[place].shape.contains(.opensSentence)
  }

  private func isDateContext(_ place: Int) -> Bool {
    roles(place).meets(WordRoles(.within, .since, .until, .partOf, .offset, .to, .and))
      || isDash(place)
  }

  private func joinsNoDay(_ place: Int) -> Bool { isMark(place, ":") && touches(place) }

  private func monthJoint(at place: Int) -> Int? {
    let isJoined = isDash(place) || has(place, .to) || has(place, .and)
    return isJoined && roles(place + 1).has(.month) ? place + 1 : nil
  }

  private func months(
    _ months: ClosedRange<Int>, tokens: Range<Int>, steps: [TrailStep]
  ) -> DateMatch? {
    if let year = yearNumber(after: tokens.upperBound),
      let range = DateRange(months: months, year: year.year)
    {
      return DateMatch(
        expression: .absolute(range), tokens: tokens.lowerBound..<year.end, steps: steps)
    }
    guard months.lowerBound % 3 == 1, months.upperBound % 3 == 0 else { return nil }
    return DateMatch(
      expression: .quarters(from: months.lowerBound / 3 + 1, to: months.upperBound / 3),
      tokens: tokens, steps: steps)
  }

  private func dated(
    month: Int, days: ClosedRange<Int>, tokens: Range<Int>, steps: [TrailStep]
  ) -> DateMatch? {
    guard days.upperBound <= CalendarDate.daysInMonth(month, year: 2000) else { return nil }
    if let year = yearNumber(after: tokens.upperBound, hasDay: true),
      let first = CalendarDate(year: year.year, month: month, day: days.lowerBound),
      let last = CalendarDate(year: year.year, month: month, day: days.upperBound)
    {
      return DateMatch(
        expression: .absolute(DateRange(first, last)), tokens: tokens.lowerBound..<year.end,
        steps: steps)
    }
    let expression: DateMention.Expression =
      days.count == 1
      ? .monthDay(month: month, day: days.lowerBound)
      : .monthDays(month: month, from: days.lowerBound, to: days.upperBound)
    return DateMatch(expression: expression, tokens: tokens, steps: steps)
  }

  /// The position after the period of an abbreviation, if one stands here before a number.
  private func passPeriod(_ place: Int) -> Int {
    isMark(place, ".") && touches(place) && isNumber(place + 1) ? place + 1 : place
  }

  /// A numeral of one token, to look for units after it.
  func bare(_ place: Int) -> Numeral {
    Numeral(value: .zero, upper: .zero, granularity: .one, tokens: place..<(place + 1), steps: [])
  }

  /// The year after the words of a date: `2022`, `, 2022`, `of 2022`.
  func yearNumber(after place: Int, hasDay: Bool = false) -> (year: Int, end: Int)? {
    var start = place
    if isMark(start, ",") || has(start, .of) { start += 1 }
    guard let number = digitString(start), number.isPlain, number.wholeDigits == 4,
      let year = number.value.small, (1000...2100).contains(year), hasDay || !isPlural(start + 1)
    else { return nil }
    return (year, start + 1)
  }
}

extension Rational {
  /// The number if it is whole and has at most eight digits.
  fileprivate var small8: Int? {
    isWhole && numerator >= 0 && numerator < 100_000_000 ? Int(numerator) : nil
  }
}
