/// The files of a report folder.
package enum ReportFolder {
  /// A file to write.
  package struct File: Hashable, Sendable {
    /// The name in the folder.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]
  }

  /// All files, in the order in which they should be written.
  package static func files(for report: ReportRecord, options: ReportOptions = ReportOptions())
    -> [File]
  {
    [
      File(name: "claims.jsonl", bytes: report.claims.jsonLines),
      File(name: "comparisons.jsonl", bytes: report.comparisons.jsonLines),
      File(name: "findings.jsonl", bytes: report.findings.jsonLines),
    ]
      + [("report.json", ReportFormat.json)].map {
        File(name: $0.0, bytes: $0.1.bytes(for: report, options: options))
      }
  }
}
