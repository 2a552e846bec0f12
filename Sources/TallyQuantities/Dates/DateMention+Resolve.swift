package import TallyText

extension DateMention {
  /// The days that are meant; nil where that takes a date of publication which is not known.
  ///
  /// - Weekdays are the latest such day up to publication, that day included; those with an offset
  ///   lie that many weeks away from it.
  /// - Days and months without a year are the nearest such ones that lie no more than 30 days after
  ///   publication.
  package func resolve(published: CalendarDate?) -> DateRange? {
    guard let days = days(published: published) else { return nil }
    switch edge {
    case .within: return days
    case .since: return published.map { DateRange(days.from, max(days.from, $0)) } ?? days
    case .until: return days
    }
  }

  /// Whether the words name a day or month of the calendar and only the year is missing.
  package var lacksOnlyYear: Bool {
    switch expression {
    case .monthDay, .monthDays, .month, .quarters: true
    default: false
    }
  }

  /// The days that a date without its year means in a year; nil where the year has no such days, or the words say more or
  /// less than that.
  package func days(inYear year: Int) -> DateRange? {
    switch expression {
    case .monthDay(let month, let day):
      return CalendarDate(year: year, month: month, day: day).map { DateRange($0) }
    case .monthDays(let month, let from, let to):
      return DateMention.days(from, to, month: month, year: year)
    case .month(let month): return DateRange(months: month...month, year: year)
    case .quarters(let from, let to):
      return from <= to ? DateRange(months: (from * 3 - 2)...(to * 3), year: year) : nil
    default: return nil
    }
  }

  private func days(published: CalendarDate?) -> DateRange? {
    if case .absolute(let range) = expression { return range }
    guard let published else { return nil }
    let (year, _, _) = published.components
    switch expression {
    case .absolute(let range): return range
    case .monthDay, .monthDays, .month, .quarters:
      return latest(by: published) { days(inYear: year + $0) }
    case .weekday(let weekday, let offset):
      return DateRange(DateMention.day(weekday, offset: offset, published: published))
    case .relative(let from, let to):
      return DateRange(published.advanced(by: from), published.advanced(by: to))
    case .calendar(let unit, let offset):
      return DateRange(unit, offset: offset, from: published)
    case .monthsOfYear(let from, let to, let offset):
      return from <= to ? DateRange(months: from...to, year: year + offset) : nil
    case .timeOfDay: return nil
    }
  }

  /// Days of one month; nil where it is too short for them.
  private static func days(_ from: Int, _ to: Int, month: Int, year: Int) -> DateRange? {
    guard from <= to, let first = CalendarDate(year: year, month: month, day: from),
      let last = CalendarDate(year: year, month: month, day: to)
    else { return nil }
    return DateRange(first, last)
  }

  /// The latest of three years' candidates that starts no more than 30 days after publication.
  private func latest(
    by published: CalendarDate, _ candidate: (Int) -> DateRange?
  ) -> DateRange? {
    for offset in [1, 0, -1] {
      if let range = candidate(offset), published.days(to: range.from) <= 30 { return range }
    }
    return nil
  }

  private static func day(
    _ weekday: Int, offset: Int, published: CalendarDate
  ) -> CalendarDate {
    let back = (published.weekday - weekday + 7) % 7
    guard offset > 0 else {
      // `Last Friday` said on a Friday is a week ago; on a Monday it is the Friday before.
      let weeks = offset < 0 && back > 0 ? offset + 1 : offset
      return published.advanced(by: -back + weeks * 7)
    }
    return published.advanced(by: (weekday - published.weekday + 6) % 7 + 1 + (offset - 1) * 7)
  }
}

extension DateRange {
  /// The days of some months of a year; nil where the calendar does not have them.
  package init?(months: ClosedRange<Int>, year: Int) {
    guard (1...12).contains(months.lowerBound), (1...12).contains(months.upperBound),
      let from = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let to = CalendarDate(
        year: year, month: months.upperBound,
        day: CalendarDate.daysInMonth(months.upperBound, year: year))
    else { return nil }
    self.init(from, to)
  }

  /// The week, month, quarter or year that lies the given number of them after the one of a day.
  init?(_ unit: DateMention.Unit, offset: Int, from day: CalendarDate) {
    let (year, month, _) = day.components
    switch unit {
    case .week:
      let monday = day.advanced(by: 1 - day.weekday + offset * 7)
      self.init(monday, monday.advanced(by: 6))
    case .month:
      let count = year * 12 + month - 1 + offset
      guard count >= 12 else { return nil }
      self.init(months: (count % 12 + 1)...(count % 12 + 1), year: count / 12)
    case .quarter:
      let count = year * 4 + (month - 1) / 3 + offset
      guard count >= 4 else { return nil }
      let first = count % 4 * 3 + 1
      self.init(months: first...(first + 2), year: count / 4)
    case .year:
      self.init(months: 1...12, year: year + offset)
    }
  }
}
