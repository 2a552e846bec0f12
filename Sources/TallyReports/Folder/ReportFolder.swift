/// The files of a report folder.
package enum ReportFolder {
  /// A file to write.
  package struct File: Hashable, Sendable {
    /// The name in the folder.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]
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
      File(name: "index.html", bytes: ReportFormat.html.bytes(for: report)),
    ]
  }
}
