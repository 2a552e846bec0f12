import TallyText

/// Days across a plot.
struct DayAxis: Sendable {
  private static let labelWidth = 92.0

  private let first: CalendarDate?
  private let span: Double
  private let from: Double
  private let to: Double

  /// The days that are named, not closer than their labels are wide.
  let labels: [TimelinePlot.Label]

  /// Makes an axis over the days.
  init(_ days: [CalendarDate], from: Double, to: Double) {
    let sorted = Set(days).sorted()
    let first = sorted.first
    let span = Double(first.flatMap { start in sorted.last.map { start.days(to: $0) } } ?? 0)
    self.first = first
    self.span = span
    self.from = from
    self.to = to
    var labels: [TimelinePlot.Label] = []
    let last = sorted.last.map { DayAxis.place($0, first: first, span: span, from: from, to: to) }
    for day in sorted {
      let x = DayAxis.place(day, first: first, span: span, from: from, to: to)
      let isLast = day == sorted.last
      let isClear = labels.last.map { x - $0.at >= DayAxis.labelWidth } ?? true
      let isClearOfLast = isLast || last.map { $0 - x >= DayAxis.labelWidth } ?? true
      if isClear && isClearOfLast {
        labels.append(TimelinePlot.Label(at: x, text: DayText.short(day)))
      }
    }
    self.labels = labels
  }

  /// The distance of a day from the left.
  func x(_ day: CalendarDate) -> Double {
    DayAxis.place(day, first: first, span: span, from: from, to: to)
  }

  private static func place(
    _ day: CalendarDate, first: CalendarDate?, span: Double, from: Double, to: Double
  ) -> Double {
    guard let first, span > 0 else { return (from + to) / 2 }
    return from + Double(first.days(to: day)) / span * (to - from)
  }
}
