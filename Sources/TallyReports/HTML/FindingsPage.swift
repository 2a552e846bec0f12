/// One of several pages of findings, linked to the main page and to its neighbours.
struct FindingsPage {
  private let index: ReportIndex
  private let plan: PagePlan
  private let number: Int

  /// Prepares a page, by its number from 0.
  init(_ index: ReportIndex, plan: PagePlan, number: Int) {
    self.index = index
    self.plan = plan
    self.number = number
  }

  /// The page.
  var bytes: [UInt8] {
    let findings = plan.pages[number]
    let limits = CardLimits.forPage(of: findings.count)
    let filters = FindingFilters(findings, index: index)
    return PageFrame(title: "\(title). Tally", schema: index.report.schema).bytes(
      header: {
        $0.element("p", ["class": "brand"]) {
          $0.element("a", ["href": PagePlan.mainName], "Tally")
        }
        $0.element("h1", title)
        writeLinks("Pages", to: &$0)
      },
      main: {
        $0.element("section", ["id": "findings", "tabindex": "-1"]) {
          $0.element("h2", "What is at odds")
          FilterPanel(filters).write(to: &$0)
          ReadingGuide.write(to: &$0)
          for finding in findings {
            FindingCard(finding, in: index, limits: limits).write(
              keys: filters.keys(of: finding), to: &$0)
          }
        }
        writeLinks("Pages again", to: &$0)
      })
  }

  private var title: String {
    let first = number * PagePlan.findingsPerPage + 1
    let last = first + plan.pages[number].count - 1
    let words = [first, last, plan.listed.count].map { FigureText.separated(String($0)) }
    return "Findings \(words[0]) to \(words[1]) of \(words[2])"
  }

  private func writeLinks(_ name: String, to html: inout HTMLWriter) {
    html.element("nav", ["class": "pages", "aria-label": name]) {
      if number > 0 {
        $0.element("a", ["href": PagePlan.name(number - 1), "rel": "prev"], "← Previous")
      }
      $0.element("a", ["href": PagePlan.mainName], "Overview")
      if number + 1 < plan.pages.count {
        $0.element("a", ["href": PagePlan.name(number + 1), "rel": "next"], "Next →")
      }
    }
  }
}
