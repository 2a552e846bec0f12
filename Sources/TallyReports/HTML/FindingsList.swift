/// All findings on a line each, worst first, linked to their cards.
struct FindingsList {
  private let index: ReportIndex
  private let plan: PagePlan
  private let filters: FindingFilters

  /// Prepares the list.
  init(_ index: ReportIndex, plan: PagePlan, filters: FindingFilters) {
    self.index = index
    self.plan = plan
    self.filters = filters
  }

  /// Writes the list; where the cards stand on other pages, its lines carry the keys of the filters.
  func write(to html: inout HTMLWriter) {
    html.element("nav", ["id": "list", "aria-label": "Findings"]) {
      $0.element("ol") {
        for (number, finding) in plan.listed.enumerated() {
          let keys: HTMLWriter.Attributes =
            plan.isPaged ? ["data-k": filters.keys(of: finding)] : [:]
          $0.element("li", keys) { write(finding, number: number, to: &$0) }
        }
      }
    }
  }

  private func write(_ finding: FindingRecord, number: Int, to html: inout HTMLWriter) {
    let wording = FindingWording(finding, in: index)
    let role = FindingCard.role(finding)
    html.element("span", ["class": "badge \(role)"], finding.severity)
    html.element("a", ["href": plan.address(of: finding, number: number)]) {
      $0.element("bdi", wording.subject)
    }
    html.element("span", ["class": "poles"]) {
      for (place, side) in wording.sides.enumerated() {
        if place > 0 { $0.text(" against ") }
        $0.element("bdi", side.figure)
      }
    }
    html.element("span", ["class": "apart"], wording.distance)
  }
}
