/// The run as a JUnit report: a test case for each fact that was compared, so that the suite is never empty.
package struct JUnitReport: Sendable {
  /// Makes the format.
  package init() {}

  /// The report as XML, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let cases = cases(of: report)
    var failures = 0
    var errors = 0
    var skipped = 0
    for one in cases {
      switch one.outcome {
      case .passed: break
      case .failed: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      }
    }
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"Tally\" \(counts) time=\"0\">\n"
    xml += "  <testsuite name=\"figures\" \(counts) skipped=\"\(skipped)\" time=\"0\">\n"
    xml += cases.map(\.xml).joined()
    return Array((xml + "  </testsuite>\n</testsuites>\n").utf8)
  }

  private func cases(of report: ReportRecord) -> [JUnitCase] {
    let index = ReportIndex(report)
    return report.findings.map { self.case(of: $0, in: index) } + agreeing(report)
      + (report.ignores ?? []).map(self.case) + (report.missing ?? []).map(self.case)
      + [inputs(report)]
  }

  private func `case`(of finding: FindingRecord, in index: ReportIndex) -> JUnitCase {
    let wording = FindingWording(finding, in: index)
    let claims = index.newestFirst(finding)
    let why = finding.justification ?? "let stand"
    let outcome: JUnitCase.Outcome
    switch finding.state {
    case .baselined: outcome = .skipped("in the baseline: \(why)")
    case .suppressed: outcome = .skipped("passed over by a comment: \(why)")
    case .new, .changed, nil:
      let sides = index.claims(finding.claims).map {
        "\(index.place(of: $0)): \(QuantityWording($0).text), \(ClaimWording.source($0)), "
          + ClaimWording.published($0)
      }
      let text =
        sides + [wording.reason, "tally explain \(VisibleText.escaped(finding.fingerprint))"]
      outcome = .failed(
        kind: "\(finding.check).\(finding.severity)", message: wording.sentence,
        text: text.joined(separator: "\n"))
    }
    return JUnitCase(
      group: "tally.\(finding.check)", name: "\(finding.subject) (\(finding.fingerprint))",
      place: claims.first.map { SourcePlace($0, in: index) }, outcome: outcome)
  }

  /// A case that passes for each key of claims that were compared and take part in no finding.
  private func agreeing(_ report: ReportRecord) -> [JUnitCase] {
    let compared = Set(report.comparisons.flatMap { [$0.a, $0.b] })
    let atOdds = Set(report.findings.flatMap { $0.claims + $0.agreeing })
    var keys: Set<String> = []
    for claim in report.claims where compared.contains(claim.id) && !atOdds.contains(claim.id) {
      keys.insert(claim.key)
    }
    return keys.sorted().map {
      JUnitCase(group: "tally.disagreement", name: $0, place: nil, outcome: .passed)
    }
  }

  private func `case`(of ignore: IgnoreRecord) -> JUnitCase {
    JUnitCase(
      group: "tally.comments", name: "\(ignore.path):\(ignore.line)", place: SourcePlace(ignore),
      outcome: .failed(kind: ignore.check, message: ignore.message, text: ""))
  }

  private func `case`(of missing: String) -> JUnitCase {
    JUnitCase(
      group: "tally.required", name: missing, place: nil,
      outcome: .error(message: "no claim with this required key was found", text: ""))
  }

  private func inputs(_ report: ReportRecord) -> JUnitCase {
    let text = report.skipped.map {
      "\(VisibleText.escaped($0.name)): \(VisibleText.escaped($0.reason))"
    }
    return JUnitCase(
      group: "tally.inputs", name: "every input was read", place: nil,
      outcome: text.isEmpty
        ? .passed
        : .error(
          message: "\(SummaryText.count(text.count, "input")) skipped",
          text: text.joined(separator: "\n")))
  }
}
