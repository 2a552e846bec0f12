/// The top of the page: what the run comes to, and a list of the findings.
struct OverviewSection {
  /// A figure with its name.
  private struct Tile {
    let number: Int
    let name: String
    let role: String
  }

  private let report: ReportRecord
  private let shown: [FindingRecord]
  private let index: ReportIndex

  /// Prepares the section.
  init(_ report: ReportRecord, shown: [FindingRecord], index: ReportIndex) {
    self.report = report
    self.shown = shown
    self.index = index
  }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    html.element("h1", title)
    html.element("p", ["class": "lead"], SummaryText(report).scope)
    html.element("ul", ["class": "tiles"]) {
      for tile in tiles {
        $0.element("li", ["class": tile.number > 0 ? tile.role : ""]) {
          $0.element("b", FigureText.separated(String(tile.number)))
          $0.element("span", tile.name)
        }
      }
    }
    guard shown.count > 1 else { return }
    html.element("nav", ["aria-label": "Findings"]) { $0.element("ol", ["class": "toc"], list) }
  }

  private var title: String {
    let count = report.summary.findings
    guard count > 0 else { return "No figures at odds" }
    return "\(SummaryText.count(count, "fact")) on which the sources are at odds"
  }

  private var tiles: [Tile] {
    let summary = report.summary
    var tiles = [
      Tile(number: summary.major, name: "major", role: "major"),
      Tile(number: summary.moderate, name: "moderate", role: "moderate"),
      Tile(number: summary.minor, name: "minor", role: "minor"),
    ]
    let states = [
      (summary.new, "new"), (summary.changed, "changed"), (summary.baselined, "baselined"),
      (summary.stale, "stale"),
    ]
    tiles += states.compactMap { number, name in
      number.map { Tile(number: $0, name: name, role: "") }
    }
    return tiles + [
      Tile(
        number: summary.agree + summary.compatible, name: "agree", role: "good"),
      Tile(number: summary.claims, name: "claims", role: ""),
      Tile(number: summary.documents, name: "documents", role: ""),
      Tile(number: summary.skipped, name: "skipped", role: "moderate"),
    ]
  }

  private func list(_ html: inout HTMLWriter) {
    for finding in shown {
      let wording = FindingWording(finding, in: index)
      html.element("li") {
        $0.element("span", ["class": "badge \(FindingCard.role(finding))"], finding.severity)
        $0.element("a", ["href": "#\(FindingCard.anchor(finding))"]) {
          $0.element("bdi", wording.headline)
        }
      }
    }
  }
}
