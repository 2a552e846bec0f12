import TallyText

extension DateMention {
  /// The period of the calendar that the words name, without its year: `quarter 2`, `quarters 1 to 2`, `month 6`.
  ///
  /// Nil for days, weeks and spans that are no period of the calendar.
  package var calendarPeriod: String? {
    switch expression {
    case .quarters(let from, let to): from == to ? "quarter \(from)" : "quarters \(from) to \(to)"
    case .month(let month): "month \(month)"
    case .absolute(let range): DateMention.period(of: range)
    default: nil
    }
  }

  /// The period that a range of days fills exactly.
  private static func period(of range: DateRange) -> String? {
    let (first, last) = (range.from.components, range.to.components)
    guard first.year == last.year, first.day == 1,
      last.day == CalendarDate.daysInMonth(last.month, year: last.year)
    else { return nil }
    switch (first.month, last.month) {
    case (1, 12): return "year"
    case (let from, let to) where from == to: return "month \(from)"
    case (let from, let to) where from % 3 == 1 && to % 3 == 0:
      let (start, end) = ((from + 2) / 3, to / 3)
      return start == end ? "quarter \(start)" : "quarters \(start) to \(end)"
    default: return nil
    }
  }
}
