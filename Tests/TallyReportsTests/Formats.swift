import Foundation
import TallyReports

/// The samples that every machine format is tried on.
enum Formats {
  static let known = GateStates(
    states: ["f-00112233445566aa": .baselined], stale: ["f-ffeeddccbbaa9988"],
    reasons: ["f-00112233445566aa": "two counts"])

  /// Reports with a new, a changed, a known and a suppressed finding, with none, and with comments amiss.
  static let samples: [ReportRecord] = [
    ReportRecord(SampleReport.garrison),
    ReportRecord(SampleReport.garrison, gate: SampleReport.gate),
    ReportRecord(SampleReport.garrison, gate: known), ReportRecord(SampleReport.quiet),
    ReportRecord(SampleReport.eventful), ReportRecord(SampleReport.suppressed),
    ReportRecord(SampleReport.suppressed, gate: known),
  ]

  /// A report in a form, as JSON objects.
  static func json(_ format: ReportFormat, _ record: ReportRecord) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.bytes(for: record)))
  }
}
