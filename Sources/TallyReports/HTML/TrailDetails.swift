/// How the two figures that stand for a finding were read and the verdict reached: every step with its rule.
struct TrailDetails {
  /// A step as a reader sees it.
  private struct Step: Hashable {
    let stage: String
    let result: String
    let rule: String?

    init(_ record: TrailRecord) {
      stage = record.stage
      rule = record.rule
      // What came of the step stands after the words it read, where these are others.
      let words = record.words.flatMap { $0 == record.result ? nil : "“\($0)” → " }
      result = (words ?? "") + record.result
    }
  }

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
      let claims = index.claims([finding.worst.a, finding.worst.b])
      let trails = claims.map { ($0.trail ?? []).map(Step.init) }
      let common = trails.count == 2 ? trails[0].filter(Set(trails[1]).contains) : []
      write(common, of: "Both figures, alike", to: &$0)
      for (claim, trail) in zip(claims, trails) {
        let own = trail.filter { !Set(common).contains($0) }
        write(own, of: "\(QuantityWording(claim).text) · \(claim.id)", to: &$0)
      }
      let comparison = index.comparison(finding.worst.a, finding.worst.b)
      write((comparison?.trail ?? []).map(Step.init), of: "The verdict", to: &$0)
      $0.element("p", ["class": "meta"]) {
        $0.text("In a terminal: ")
        $0.element("code", "tally explain \(finding.fingerprint)")
      }
    }
  }

  private func write(_ steps: [Step], of name: String, to html: inout HTMLWriter) {
    let shown = tellsEveryStep ? steps : steps.filter { $0.rule != nil || $0.stage == "verdict" }
    guard !shown.isEmpty else { return }
    html.element("h5") { $0.element("bdi", name) }
    html.element("ol", ["class": "trail"]) {
      for step in shown { write(step, to: &$0) }
    }
  }

  private func write(_ step: Step, to html: inout HTMLWriter) {
    html.element("li") {
      $0.element("b", step.stage)
      $0.text(" \(step.result)")
      if let rule = step.rule {
        $0.text(" ")
        $0.element("i", rule)
      }
    }
  }
}
