import TallyText

/// What a timeline shows, as a table for those who do not see it.
struct TimelineTable {
  private let plot: TimelinePlot

  /// Prepares the table of a plot.
  init(_ plot: TimelinePlot) { self.plot = plot }

  /// Writes the table.
  func write(to html: inout HTMLWriter, unit: String) {
    html.element("details") {
      $0.element("summary", "The plot as a table")
      $0.element("table") {
        $0.element("caption", "Unit: \(unit)")
        $0.row(header: ["date", "figure", "from", "to", "source"])
        $0.element("tbody") {
          for mark in plot.marks { $0.row(cells(mark.point)) }
        }
      }
    }
  }

  private func cells(_ point: TimelinePoint) -> [String] {
    [
      point.day?.description ?? ClaimWording.unknownDate, TickText.words(point.figure),
      point.low.map(TickText.words) ?? "no limit", point.high.map(TickText.words) ?? "no limit",
      point.name,
    ]
  }
}
