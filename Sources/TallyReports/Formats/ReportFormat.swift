/// A form in which a report goes out.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case text, json, html

  /// The report in this form.
  package func bytes(for report: Report, gate: GateStates? = nil, options: ReportOptions) -> [UInt8]
  {
    bytes(for: ReportRecord(report, gate: gate), options: options)
  }

  /// The record of a report in this form.
  package func bytes(for report: ReportRecord, options: ReportOptions) -> [UInt8] {
    switch self {
    case .text: TextReport(options: options).bytes(for: report)
    case .json: JSONReport().bytes(for: report)
    case .html: HTMLReport().bytes(for: report)
    }
  }
}
