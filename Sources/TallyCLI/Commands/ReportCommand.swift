import TallyKit
import TallyReports

/// `tally report PATH…`: findings as text on standard output, and a report folder.
struct ReportCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Reads, compares, writes; incomplete where an input was skipped, whatever was found.
  func run() async throws -> ExitCode {
    let invocation = session.invocation
    let formats = try FormatRequest.all(invocation.options[.format] ?? [])
    let baseline = try session.baseline()
    let folder = invocation.value(.output) ?? "reports"
    let (report, (gate, record)) = try await session.report(session.inputs()) { report in
      let gate = try baseline.map { try session.gate(report, against: $0) }
      let record = ReportRecord(report, gate: gate?.states)
      try ReportCommand.write(record, to: folder)
      return (gate, record)
    }
    if invocation.has(.quiet) {
      try session.write(record, as: formats.filter { $0.file != nil })
    } else {
      try session.write(record, as: formats)
    }
    if let gate { session.tell(of: gate) }
    session.tell(ofCommentsIn: report)
    session.console.note("wrote \(folder)/")
    return session.tell(ofGapsIn: report)
  }

  private static func write(_ record: ReportRecord, to folder: String) throws {
    let files = ReportFolder.files(for: record).map { OutputFile(name: $0.name, bytes: $0.bytes) }
    try OutputFolder(folder).write(files, replacing: HTMLReport.isFurtherPage)
  }
}
