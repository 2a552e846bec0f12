import TallyComparison
import TallyKit
import TallyReports
import TallyText

/// `tally baseline create|accept|prune|list|diff`.
struct BaselineCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Does what the verb says.
  func run(_ verb: Verb) async throws -> ExitCode {
    switch verb {
    case .baselineCreate: try await create()
    case .baselineAccept: try accept()
    case .baselinePrune: try await prune()
    case .baselineDiff: try diff()
    default: try list()
    }
  }

  /// Lets every finding of this run stand; what an earlier baseline says of one of them is kept.
  private func create() async throws -> ExitCode {
    let path = session.baselinePath
    let earlier = BaselineFile.exists(at: path) ? try BaselineFile(reading: path) : nil
    let today = try session.invocation.today(session.surroundings)
    let report = try await session.report(session.inputs())
    let reason = session.invocation.value(.reason) ?? "known when the baseline was made"
    // What a comment passes over needs no entry; one would hide it once the comment is gone.
    let findings = report.findings.filter {
      report.suppressions.reasons[$0.fingerprint] == nil
    }
    let baseline = Baseline.creating(
      from: findings, claims: report.claims, documents: report.documents, added: today,
      reason: reason, keeping: earlier?.baseline ?? Baseline([]))
    try Task.checkCancellation()
    try (earlier?.with(baseline) ?? BaselineFile(path: path, baseline: baseline)).write()
    session.console.note("wrote \(path): \(count(baseline))\(changes(from: earlier, to: baseline))")
    session.tell(ofCommentsIn: report)
    return session.tell(ofGapsIn: report)
  }

  /// Lets findings of the last report stand.
  private func accept() throws -> ExitCode {
    guard let reason = session.invocation.value(.reason) else {
      throw UsageError("baseline accept needs --reason TEXT: say why the finding may stand")
    }
    let today = try session.invocation.today(session.surroundings)
    let expires = try session.invocation.date(.expires)
    let index = ReportIndex(
      try RecordFile.report(in: session.invocation.value(.output) ?? "reports"))
    let path = session.baselinePath
    var file =
      BaselineFile.exists(at: path)
      ? try BaselineFile(reading: path) : BaselineFile(path: path, baseline: Baseline([]))
    for word in session.invocation.operands {
      guard case .finding(let finding) = try Subject(word, in: index) else {
        throw UsageError("\"\(word)\" is not a finding; give a fingerprint that starts with f-")
      }
      let entry = BaselineEntry(
        accepting: finding, in: index, added: today, reason: reason,
        owner: session.invocation.value(.owner), expires: expires)
      let replaced = file.baseline.entry(replacedBy: finding)
      guard let baseline = file.baseline.accepting(entry, replacing: replaced) else {
        throw UsageError("--reason is empty: say why the finding may stand")
      }
      file = file.with(baseline)
    }
    try file.write()
    session.console.note("wrote \(path): \(count(file.baseline))")
    return .complete
  }

  /// Takes out the entries that no longer occur.
  private func prune() async throws -> ExitCode {
    let file = try BaselineFile(reading: session.baselinePath)
    let report = try await session.report(session.inputs())
    let stale = try session.gate(report, against: file).result.stale
    try Task.checkCancellation()
    if !stale.isEmpty { try file.with(file.baseline.pruned(of: stale)).write() }
    for entry in stale { session.console.print("- \(BaselineText.line(entry))\n") }
    session.console.note("removed \(stale.count) of \(count(file.baseline))")
    return session.tell(of: report.skipped)
  }

  private func list() throws -> ExitCode {
    let file = try BaselineFile(reading: session.baselinePath)
    for error in file.malformed { session.console.complain("\(error)") }
    let rows = file.baseline.entries.map(BaselineText.columns)
    session.console.print(Columns.text(rows))
    session.console.note(count(file.baseline))
    return .complete
  }

  private func diff() throws -> ExitCode {
    let files = try session.invocation.operands.map { try BaselineFile(reading: $0) }
    let (old, new) = (Set(files[0].baseline.entries), Set(files[1].baseline.entries))
    let gone = files[0].baseline.entries.filter { !new.contains($0) }
    let added = files[1].baseline.entries.filter { !old.contains($0) }
    for entry in gone { session.console.print("- \(BaselineText.line(entry))\n") }
    for entry in added { session.console.print("+ \(BaselineText.line(entry))\n") }
    session.console.note("\(gone.count) removed, \(added.count) added")
    return .complete
  }

  /// How a baseline that was there before has changed, so that nothing is let stand unseen.
  private func changes(from earlier: BaselineFile?, to baseline: Baseline) -> String {
    guard let earlier else { return "" }
    let (old, new) = (Set(earlier.baseline.entries), Set(baseline.entries))
    return ", \(new.subtracting(old).count) added, \(old.subtracting(new).count) dropped"
  }

  private func count(_ baseline: Baseline) -> String {
    baseline.entries.count == 1 ? "1 entry" : "\(baseline.entries.count) entries"
  }
}
