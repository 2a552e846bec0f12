import TallyText

extension DateMention {
  /// The mention in the short notation that examples of rules are written in.
  ///
  /// `[since|until]` and one of `date 2022-01-30`, `date 2022-01-01..2022-12-31`, `day 11-16`,
  /// `month 6`, `quarter 2`, `quarters 1..2`, `weekday 3`, `weekday 1 offset -1`, `days -1`,
  /// `days -3..0`, `year -1`, `month 6 year -1`, `months 4..6 year -1`, `time of day`.
  package var reading: String {
    let prefix =
      switch edge {
      case .within: ""
      case .since: "since "
      case .until: "until "
      }
    return prefix + expression.reading
  }
}

extension DateMention.Expression {
  fileprivate var reading: String {
    switch self {
    case .absolute(let range):
      range.from == range.to ? "date \(range.from)" : "date \(range.from)..\(range.to)"
    case .monthDay(let month, let day): "day \(month)-\(day)"
    case .monthDays(let month, let from, let to): "days \(month)-\(from)..\(to)"
    case .month(let month): "month \(month)"
    case .quarters(let from, let to): from == to ? "quarter \(from)" : "quarters \(from)..\(to)"
    case .weekday(let day, let offset):
      offset == 0 ? "weekday \(day)" : "weekday \(day) offset \(offset)"
    case .relative(let from, let to): from == to ? "days \(from)" : "days \(from)..\(to)"
    case .calendar(let unit, let offset): "\(unit.rawValue) \(offset)"
    case .monthsOfYear(let from, let to, let offset):
      from == to ? "month \(from) year \(offset)" : "months \(from)..\(to) year \(offset)"
    case .timeOfDay: "time of day"
    }
  }
}
