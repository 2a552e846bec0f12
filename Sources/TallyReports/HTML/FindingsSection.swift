/// The findings, worst first, each a card.
struct FindingsSection {
  private let index: ReportIndex
  private let shown: [FindingRecord]

  /// Prepares the section.
  init(_ index: ReportIndex, shown: [FindingRecord]) {
    self.index = index
    self.shown = shown
  }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "findings"]) {
      $0.element("h2", "What is at odds")
      if shown.isEmpty {
        $0.element("p", ["class": "good"], "Nothing: every compared pair of figures can be true.")
      }
      for finding in shown {
        FindingCard(finding, in: index).write(to: &$0)
      }
      let rest = index.report.findings.count - shown.count
      if rest > 0 {
        $0.element("p", "\(SummaryText.count(rest, "further finding")): see findings.jsonl.")
      }
    }
  }
}
