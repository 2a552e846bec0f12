import TallyComparison
import TallyKit
import TallyReports

extension Session {
  /// The path of the baseline: the one that is named, else the usual name beside `tally.json`, else the usual name.
  var baselinePath: String {
    if let named = invocation.value(.baseline) { return named }
    let folder = configuration.flatMap { file in
      file.path.lastIndex(of: "/").map { String(file.path[...$0]) }
    }
    let beside = (folder ?? "") + BaselineFile.defaultName
    return BaselineFile.exists(at: beside) ? beside : BaselineFile.defaultName
  }

  /// The baseline; nil where none is named and none lies in the working folder.
  ///
  /// - Throws: `RunError` where a named one is not there, or it is damaged.
  func baseline() throws -> BaselineFile? {
    guard invocation.has(.baseline) || BaselineFile.exists(at: baselinePath) else { return nil }
    let file = try BaselineFile(reading: baselinePath)
    for error in file.malformed {
      console.complain("\(error). What it let stand is open again: repair the line or remove it")
    }
    return file
  }

  /// A report held against a baseline; without one every finding is new.
  func gate(
    _ report: Report, against file: BaselineFile?, changedFiles: ChangedFiles? = nil
  ) throws -> GateRun {
    GateRun(
      report, baseline: file?.baseline ?? Baseline([]), failOn: invocation.failingSeverity,
      minimumConfidence: try invocation.share(.minConfidence) ?? 0,
      today: try invocation.today(surroundings), changedFiles: changedFiles)
  }

  /// The files that the gate is about; nil for all.
  func changedFiles() throws -> ChangedFiles? {
    guard let path = invocation.value(.changedFiles) else { return nil }
    let files = try ChangedFiles(reading: path)
    if files.count == 0 {
      console.complain("--changed-files names no file, so no finding can be new")
    }
    return files
  }

  /// Names the comments in documents that are amiss.
  func tell(ofCommentsIn report: Report) {
    for fault in report.suppressions.faults {
      guard let record = IgnoreRecord(fault, in: report) else { continue }
      console.complain("\(record.path):\(record.line): \(record.message)")
    }
  }

  /// Names the entries that do not hold any more, and a baseline that speaks of nothing in this run.
  func tell(of gate: GateRun) {
    for entry in gate.result.expired {
      let day = entry.expires.map { " on \($0)" } ?? ""
      console.complain("\(entry.fingerprint) (\(entry.key)) ran out\(day) and is open again")
    }
    let stale = gate.result.stale.count
    if stale > 0 {
      let entries =
        stale == 1
        ? "1 baseline entry no longer occurs" : "\(stale) baseline entries no longer occur"
      console.note("\(entries) (fixed — thank you). Remove with: tally baseline prune PATH…")
    }
    if gate.matchesNothing {
      console.complain(
        "\(baselinePath): none of its \(gate.entries) entries speaks of a finding of this run; "
          + "is it the baseline of these articles?")
    }
  }
}
