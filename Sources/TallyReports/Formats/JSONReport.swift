/// The whole report as one JSON object, schema `tally-report/1`, a line for each record.
package struct JSONReport: Sendable {
  /// Makes the format.
  package init() {}

  /// The report as JSON, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] { report.json }
}
