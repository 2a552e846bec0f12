/// The findings as a table (RFC 4180): a row for each claim that takes part in a finding.
package struct CSVReport: Sendable {
  /// The names of the columns, in order.
  package static let columns = [
    "finding", "severity", "state", "subject", "role", "claim", "document", "path", "line",
    "column", "source", "published", "publishedFrom", "asOfFrom", "asOfTo", "quote",
    "writtenLow", "writtenHigh", "writtenUnit", "low", "high", "unit", "bound", "modality",
    "attribution", "sentence", "reason",
  ]

  /// Makes the format.
  package init() {}

  /// The report as CSV, in UTF-8, each line ended by CR and LF.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let index = ReportIndex(report)
    var bytes: [UInt8] = []
    append(CSVReport.columns, to: &bytes)
    for finding in report.findings {
      for claim in index.claims(finding.claims) {
        append(cells(claim, of: finding, role: "at odds", index: index), to: &bytes)
      }
      for claim in index.claims(finding.agreeing) {
        append(cells(claim, of: finding, role: "at odds with none", index: index), to: &bytes)
      }
    }
    return bytes
  }

  private func cells(
    _ claim: ClaimRecord, of finding: FindingRecord, role: String, index: ReportIndex
  ) -> [String] {
    let head: [String?] = [
      finding.fingerprint, finding.severity, finding.state?.rawValue, finding.subject, role,
      claim.id, claim.document, index.document(of: claim)?.path, String(claim.line),
      String(claim.column), claim.source, claim.published, claim.publishedFrom,
      claim.asOf?.from, claim.asOf?.to, claim.quote,
    ]
    let figures: [String?] = [
      claim.written.low?.description, claim.written.high?.description, claim.written.unit,
      claim.value.low?.description, claim.value.high?.description, claim.value.unit,
      claim.value.bound, claim.modality, claim.attribution, claim.sentenceText, finding.reason,
    ]
    return (head + figures).map { $0 ?? "" }
  }

  private func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  /// Always quoted, controls shown as everywhere. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
  /// as OWASP's note on CSV injection has it.
  private func append(_ cell: String, to bytes: inout [UInt8]) {
    let text = Array(VisibleText.escaped(cell).utf8)
    bytes.append(UInt8(ascii: "\""))
    if let first = text.first, CSVReport.formulaStarts.contains(first) {
      bytes.append(UInt8(ascii: "'"))
    }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let formulaStarts = Array("=+-@".utf8)
}
