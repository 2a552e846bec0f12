import Foundation

/// What agrees, what can both be true, and what moved with time.
struct ComparisonsSection {
  private static let mostRows = 200

  private let index: ReportIndex

  /// Prepares the section.
  init(_ index: ReportIndex) { self.index = index }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    let comparisons = index.report.comparisons
    let fitting = comparisons.filter { $0.verdict == "agree" || $0.verdict == "compatible" }
    let updates = comparisons.filter { $0.verdict == "update" }
    html.element("section", ["id": "agrees"]) {
      $0.element("h2", "What agrees")
      if fitting.isEmpty { $0.element("p", "No two figures speak of the same fact and fit.") }
      table(fitting, caption: "Pairs of figures about one fact that can both be true", in: &$0)
      if !updates.isEmpty {
        $0.element("h3", "What moved with time")
        table(updates, caption: "Pairs between which the fact itself moved", in: &$0)
      }
    }
  }

  private func table(
    _ comparisons: [ComparisonRecord], caption: String, in html: inout HTMLWriter
  ) {
    guard !comparisons.isEmpty else { return }
    html.element("div", ["class": "scroll"]) {
      $0.element("table") {
        $0.element("caption", caption)
        $0.row(header: ["Fact", "Earlier", "Later", "Verdict", "Why"])
        $0.element("tbody") {
          for comparison in comparisons.prefix(ComparisonsSection.mostRows) {
            $0.row(cells(comparison))
          }
        }
      }
    }
    let rest = comparisons.count - ComparisonsSection.mostRows
    if rest > 0 {
      html.element("p", ["class": "meta"], "And \(rest) more, in comparisons.jsonl.")
    }
  }

  private func cells(_ comparison: ComparisonRecord) -> [String] {
    let sides = [comparison.a, comparison.b].map { id in
      index.claim(id).map {
        "\(QuantityWording($0).text), \(ClaimWording.source($0)), \(DayText.short($0))"
      } ?? id
    }
    // A part of a key that is not known is a question mark, which tells a reader nothing.
    let parts = index.claim(comparison.a)?.key.components(separatedBy: " · ") ?? []
    let fact = parts.filter { $0 != "?" }.joined(separator: " · ")
    return [fact] + sides + [comparison.verdict, comparison.reason]
  }
}
