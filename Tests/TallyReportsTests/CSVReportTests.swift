import TallyReports
import Testing

@Suite("CSV report")
struct CSVReportTests {
  @Test("has a row for each claim of a finding, by the grammar")
  func rows() {
    let table = CSVTable(ReportFormat.csv.bytes(for: SampleReport.garrison))
    #expect(table.isWellFormed)
    #expect(table.rows.count == 4)
    #expect(table.rows.first == CSVReport.columns)
    #expect(table.rows.allSatisfy { $0.count == CSVReport.columns.count })
    #expect(
      table.rows.map { $0[15] } == [
        "quote", "about 850 soldiers", "900 soldiers", "more than 840 soldiers",
      ])
    #expect(table.rows.map { $0[4] } == ["role", "at odds", "at odds", "at odds with none"])
  }

  @Test("without findings only the names of the columns are left")
  func quiet() {
    #expect(CSVTable(ReportFormat.csv.bytes(for: SampleReport.quiet)).rows == [CSVReport.columns])
  }
}
