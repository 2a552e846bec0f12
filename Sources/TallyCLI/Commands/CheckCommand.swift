import TallyComparison
import TallyKit
import TallyReports

/// `tally check PATH…`: the gate; fails on findings that the baseline does not hold.
struct CheckCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Reads, compares, holds the findings against the baseline.
  func run() async throws -> ExitCode {
    let formats = try FormatRequest.all(session.invocation.options[.format] ?? [])
    let baseline = try session.baseline()
    let report = try await session.report(session.inputs())
    let gate = try session.gate(
      report, against: baseline, changedFiles: session.changedFiles())
    try Task.checkCancellation()
    try write(report, gate: gate, as: formats)
    session.tell(of: gate)
    session.tell(ofCommentsIn: report)
    let completeness = session.tell(ofGapsIn: report)
    tellVerdict(of: gate, on: report)
    return gate.fails ? .findings : completeness
  }

  /// Text on standard output shows what fails; every other form shows all.
  private func write(_ report: Report, gate: GateRun, as formats: [FormatRequest]) throws {
    let isText = { (request: FormatRequest) in request.format == .text && request.file == nil }
    try session.write(
      ReportRecord(report, gate: gate.states), as: formats.filter { !isText($0) })
    if formats.contains(where: isText), gate.fails, !session.console.isQuiet {
      let failing = gate.result.new + gate.result.changed.map(\.finding)
      try session.write(
        ReportRecord(report.showing(failing), gate: gate.states), as: formats.filter(isText))
    }
  }

  private func tellVerdict(of gate: GateRun, on report: Report) {
    let result = gate.result
    var parts = ["\(result.new.count) new", "\(result.changed.count) changed"]
    parts.append("\(result.baselined.count) in the baseline")
    if !result.suppressed.isEmpty {
      parts.append("\(result.suppressed.count) passed over by comments")
    }
    if !result.below.isEmpty { parts.append("\(result.below.count) below --fail-on") }
    if !result.elsewhere.isEmpty {
      parts.append("\(result.elsewhere.count) not in the changed files")
    }
    if gate.commentFaults > 0 { parts.append("\(gate.commentFaults) comments amiss") }
    if gate.fails {
      session.console.complain(
        "findings: \(parts.joined(separator: ", ")). Correct the figures, or accept a finding: "
          + "tally report PATH…, then tally baseline accept FINGERPRINT --reason TEXT")
    } else if report.comparisons.isEmpty {
      session.console.complain(
        "nothing was checked: of \(report.claims.count) claims in \(report.documents.count) "
          + "documents no two speak of the same fact")
    } else {
      session.console.note("no new findings: \(parts.joined(separator: ", "))")
    }
  }
}

extension Report {
  /// The same report with some of its findings.
  fileprivate func showing(_ some: [Finding]) -> Report {
    let wanted = Set(some.map(\.fingerprint))
    return Report(
      documents: documents, claims: claims, comparisons: comparisons,
      findings: findings.filter { wanted.contains($0.fingerprint) }, skipped: skipped,
      passedOver: passedOver, notes: notes, rules: rules,
      suppressions: suppressions, missing: missing)
  }
}
