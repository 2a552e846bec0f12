/// The files of a report folder.
package enum ReportFolder {
  /// A file to write.
  package struct File: Sendable {
    /// The name in the folder.
    package let name: String

    private let content: @Sendable () -> [UInt8]

    /// Makes a file whose content is made when it is asked for, so that a large report is never held as bytes whole.
    init(name: String, bytes: @escaping @Sendable @autoclosure () -> [UInt8]) {
      self.name = name
      content = bytes
    }

    /// What it holds; made anew at each call.
    package var bytes: [UInt8] { content() }
  }

  /// All files of a report.
  package static func files(for report: Report, gate: GateStates? = nil) -> [File] {
    files(for: ReportRecord(report, gate: gate))
  }

  /// All files of the record of a report.
  package static func files(for report: ReportRecord) -> [File] {
    [
      File(name: "claims.jsonl", bytes: report.claims.jsonLines),
      File(name: "comparisons.jsonl", bytes: report.comparisons.jsonLines),
      File(name: "findings.jsonl", bytes: report.findings.jsonLines),
      File(name: "report.md", bytes: ReportFormat.markdown.bytes(for: report)),
      File(name: "report.json", bytes: ReportFormat.json.bytes(for: report)),
    ] + HTMLReport().pages(for: report).map { File(name: $0.name, bytes: $0.bytes) }
  }
}
