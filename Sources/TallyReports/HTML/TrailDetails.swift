/// How each figure was read and the verdict reached: every step with its rule.
struct TrailDetails {
  private static let mostClaims = 4

  private let finding: FindingRecord
  private let claims: [ClaimRecord]
  private let index: ReportIndex

  /// Prepares the trail of a finding.
  init(_ finding: FindingRecord, claims: [ClaimRecord], index: ReportIndex) {
    self.finding = finding
    let worst = claims.filter { $0.id == finding.worst.a || $0.id == finding.worst.b }
    let others = claims.filter { $0.id != finding.worst.a && $0.id != finding.worst.b }
    self.claims = Array((worst + others).prefix(TrailDetails.mostClaims))
    self.index = index
  }

  /// Writes the trail: one table, a group of rows for each claim, then the verdict.
  func write(to html: inout HTMLWriter) {
    html.element("details") {
      $0.element("summary", "How it was read: every step, with its rule")
      $0.element("div", ["class": "scroll"]) {
        $0.element("table") {
          $0.row(header: ["step", "words", "result", "rule"])
          for claim in claims {
            write(claim.trail ?? [], of: "\(QuantityWording(claim).text) · \(claim.id)", to: &$0)
          }
          let comparison = index.comparison(finding.worst.a, finding.worst.b)
          write(comparison?.trail ?? [], of: "The verdict", to: &$0)
        }
      }
    }
  }

  private func write(_ steps: [TrailRecord], of name: String, to html: inout HTMLWriter) {
    guard !steps.isEmpty else { return }
    html.element("tbody") {
      $0.element("tr") { $0.element("th", ["colspan": "4", "scope": "rowgroup"], name) }
      for step in steps {
        $0.row([step.stage, step.words ?? "", step.result, step.rule ?? "grammar"])
      }
    }
  }
}
