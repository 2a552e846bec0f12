/// The page that opens first: the verdicts, the findings or where they stand, what agrees, and the sources.
struct MainPage {
  private let index: ReportIndex
  private let plan: PagePlan

  /// Prepares the page.
  init(_ index: ReportIndex, plan: PagePlan) {
    self.index = index
    self.plan = plan
  }

  /// The page.
  var bytes: [UInt8] {
    let report = index.report
    let filters = FindingFilters(plan.listed, index: index)
    return PageFrame(title: "\(SummaryText(report).verdict) Tally", schema: report.schema).bytes(
      header: { OverviewSection(report).write(to: &$0) },
      main: {
        writeFindings(filters, to: &$0)
        ComparisonsSection(index).write(to: &$0)
        SourcesSection(report).write(to: &$0)
        RunSection(report).write(to: &$0)
      })
  }

  private func writeFindings(_ filters: FindingFilters, to html: inout HTMLWriter) {
    html.element("section", ["id": "findings", "tabindex": "-1"]) {
      $0.element("h2", "What is at odds")
      guard !plan.listed.isEmpty else {
        $0.element("p", ["class": "good"], "Nothing: every compared pair of figures can be true.")
        return
      }
      if plan.listed.count > 1 { FilterPanel(filters).write(to: &$0) }
      if plan.listed.count > 1 {
        FindingsList(index, plan: plan, filters: filters).write(to: &$0)
      }
      guard !plan.isPaged else { return }
      ReadingGuide.write(to: &$0)
      let limits = CardLimits.forPage(of: plan.listed.count)
      for finding in plan.listed {
        FindingCard(finding, in: index, limits: limits).write(
          keys: filters.keys(of: finding), to: &$0)
      }
      if plan.unlisted > 0 {
        $0.element(
          "p", "\(SummaryText.count(plan.unlisted, "further finding")): see findings.jsonl.")
      }
    }
  }
}
