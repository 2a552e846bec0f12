/// The top of the page: what the run comes to, in words and in figures.
struct OverviewSection {
  private let report: ReportRecord

  /// Prepares the section.
  init(_ report: ReportRecord) { self.report = report }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    html.element("p", ["class": "brand"], "Tally")
    html.element("h1", title)
    html.element("p", ["class": "lead"], scope)
    html.element("section", ["class": "glance", "aria-labelledby": "glance"]) {
      $0.element("h2", ["id": "glance"], "At a glance")
      for group in GlanceGroup.all(of: report.summary) { group.write(to: &$0) }
      PairsBar(report.summary).write(to: &$0)
    }
    html.element("nav", ["class": "contents", "aria-label": "Parts of the report"]) {
      let parts = [
        ("findings", "What is at odds"), ("agrees", "What agrees"), ("sources", "Sources"),
        ("run", "Skipped, notes, rules"),
      ]
      for part in parts { $0.element("a", ["href": "#\(part.0)"], part.1) }
    }
  }

  private var title: String {
    let count = report.summary.findings
    guard count > 0 else { return "No figures at odds" }
    return "\(SummaryText.count(count, "fact")) on which the sources are at odds"
  }

  private var scope: String {
    let summary = report.summary
    var text = SummaryText.count(summary.documents, "document")
    text += " from \(SummaryText.count(summary.sources, "source"))"
    if summary.undated > 0 { text += " (\(summary.undated) without a date)" }
    text += summary.documents == 1 ? " makes " : " make "
    text += "\(SummaryText.count(summary.claims, "claim")) with a figure. "
    text += "Each pair of figures about the same fact was compared: "
    text += "\(SummaryText.count(summary.comparisons, "pair"))."
    return text
  }
}
