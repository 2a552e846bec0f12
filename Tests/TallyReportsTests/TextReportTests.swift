import Testing

@testable import TallyReports

@Suite("Text report")
struct TextReportTests {
  @Test("goldens") func show() {
    let record = ReportRecord(SampleReport.garrison, gate: SampleReport.gate)
    print(String(decoding: TextReport().bytes(for: record), as: UTF8.self))
    print(String(decoding: JSONReport().bytes(for: record), as: UTF8.self))
  }
}
