/// How the two figures that stand for a finding were read and the verdict reached: every step with its rule.
struct TrailDetails {
  private let finding: FindingRecord
  private let index: ReportIndex
  private let tellsEveryStep: Bool

  /// Prepares the trail of a finding, with or without the steps that no rule decided.
  init(_ finding: FindingRecord, index: ReportIndex, tellsEveryStep: Bool) {
    self.finding = finding
    self.index = index
    self.tellsEveryStep = tellsEveryStep
  }

  /// Writes the trail: a list of steps for each claim, then that of the verdict.
  func write(to html: inout HTMLWriter) {
    html.element("details") {
      $0.element(
        "summary",
        tellsEveryStep ? "How it was read: every step, with its rule" : "How it was read: the rules"
      )
      for claim in index.claims([finding.worst.a, finding.worst.b]) {
        write(claim.trail ?? [], of: "\(QuantityWording(claim).text) · \(claim.id)", to: &$0)
      }
      let comparison = index.comparison(finding.worst.a, finding.worst.b)
      write(comparison?.trail ?? [], of: "The verdict", to: &$0)
      $0.element("p", ["class": "meta"]) {
        $0.text("In a terminal: ")
        $0.element("code", "tally explain \(finding.fingerprint)")
      }
    }
  }

  private func write(_ steps: [TrailRecord], of name: String, to html: inout HTMLWriter) {
    let shown = tellsEveryStep ? steps : steps.filter { $0.rule != nil || $0.stage == "verdict" }
    guard !shown.isEmpty else { return }
    html.element("h5") { $0.element("bdi", name) }
    html.element("ol", ["class": "trail"]) {
      for step in shown { write(step, to: &$0) }
    }
  }

  private func write(_ step: TrailRecord, to html: inout HTMLWriter) {
    html.element("li") {
      $0.element("b", step.stage)
      $0.text(" \(result(of: step))")
      if let rule = step.rule {
        $0.text(" ")
        $0.element("i", rule)
      }
    }
  }

  /// What came of the step, after the words it read where these are others.
  private func result(of step: TrailRecord) -> String {
    guard let words = step.words, words != step.result else { return step.result }
    return "“\(words)” → \(step.result)"
  }
}
