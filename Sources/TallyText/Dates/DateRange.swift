/// The days over which something holds, from the first to the last.
package struct DateRange: Hashable, Sendable {
  /// The first day.
  package let from: CalendarDate

  /// The last day, which belongs to the range.
  package let to: CalendarDate

  /// Makes a range; ends that stand the wrong way round are put in order.
  package init(_ from: CalendarDate, _ to: CalendarDate) {
    self.from = min(from, to)
    self.to = max(from, to)
  }

  /// Makes the range of a single day.
  package init(_ day: CalendarDate) { self.init(day, day) }

  /// Whether the two ranges share a day.
  package func overlaps(_ other: DateRange) -> Bool { from <= other.to && other.from <= to }

  /// The days between the two ranges: 0 where they meet.
  package func gap(to other: DateRange) -> Int {
    if overlaps(other) { return 0 }
    return to < other.from ? to.days(to: other.from) : other.to.days(to: from)
  }
}
