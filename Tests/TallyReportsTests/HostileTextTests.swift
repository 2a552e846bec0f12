import Foundation
import TallyReports
import TallyTestSupport
import Testing

private let payloads = HostilePayloads.all

@Suite("Hostile text stays text")
struct HostileTextTests {
  @Test("in HTML", arguments: payloads)
  func html(_ payload: String) {
    let page = MarkupReader(ReportFormat.html.bytes(for: HostileReport.saying(payload)))
    #expect(page.isWellFormed)
    let harmless = MarkupReader(ReportFormat.html.bytes(for: HostileReport.saying("harmless")))
    let names = Set(page.elements.map(\.name))
    #expect(names.subtracting(harmless.elements.map(\.name)).isSubset(of: ["span"]))
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes.isSubset(of: Set(harmless.elements.flatMap(\.attributes.keys))))
    #expect(page.text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
  }

  @Test("in a terminal", arguments: payloads)
  func text(_ payload: String) {
    let record = ReportRecord(HostileReport.saying(payload))
    let index = ReportIndex(record)
    var outputs = [ReportFormat.text.bytes(for: record)]
    outputs += record.claims.map { ClaimExplanation($0, in: index).text() }
    outputs += record.findings.map { FindingExplanation($0, in: index).text() }
    outputs.append(ClaimPairExplanation(record.claims[0], record.claims[1], in: index).text())
    for output in outputs {
      let scalars = String(decoding: output, as: UTF8.self).unicodeScalars
      #expect(scalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
    }
  }

  @Test("in Markdown", arguments: payloads)
  func markdown(_ payload: String) {
    let text = String(
      decoding: ReportFormat.markdown.bytes(for: HostileReport.saying(payload)), as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
    var rest = text
    for own in ["<strong>", "</strong>", "<code>", "</code>", "<!-- -->"] {
      rest = rest.replacing(own, with: "")
    }
    #expect(!rest.contains("<"))
    let shape = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let harmless = ReportFormat.markdown.bytes(for: HostileReport.saying("harmless"))
    #expect(shape == harmless.split(separator: 0x0A, omittingEmptySubsequences: false).count)
  }

  @Test("in CSV", arguments: payloads)
  func csv(_ payload: String) {
    let table = CSVTable(ReportFormat.csv.bytes(for: HostileReport.saying(payload)))
    #expect(table.isWellFormed)
    #expect(table.rows.allSatisfy { $0.count == CSVReport.columns.count })
    for cell in table.rows.joined() {
      #expect(!cell.unicodeScalars.prefix(1).contains { "=+-@\t\r\n".unicodeScalars.contains($0) })
    }
  }

  @Test("in JSON, where it reads back unchanged", arguments: payloads)
  func json(_ payload: String) throws {
    let bytes = ReportFormat.json.bytes(for: HostileReport.saying(payload))
    #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    let record: ReportRecord = try decoded(String(decoding: bytes, as: UTF8.self))
    let source = try #require(record.documents.first?.source)
    #expect(Array(source.unicodeScalars) == Array(payload.unicodeScalars))
  }

  @Test("in the reasons of a baseline, in every format", arguments: payloads)
  func baseline(_ payload: String) throws {
    func bytes(_ format: ReportFormat, _ text: String) -> [UInt8] {
      format.bytes(
        for: ReportRecord(HostileReport.saying(text), gate: HostileReport.gate(text)))
    }
    for format in ReportFormat.allCases {
      let scalars = String(decoding: bytes(format, payload), as: UTF8.self).unicodeScalars
      let isSafe = scalars.allSatisfy {
        !VisibleText.isControl($0) || $0 == "\n" || (format == .csv && $0 == "\r")
      }
      #expect(isSafe, "\(format)")
    }
    for format in [ReportFormat.html, .junit] {
      let markup = MarkupReader(bytes(format, payload))
      #expect(markup.isWellFormed)
      let own = Set(MarkupReader(bytes(format, "harmless")).elements.map(\.name))
      #expect(Set(markup.elements.map(\.name)).subtracting(own).isSubset(of: ["span"]))
    }
    for format in [ReportFormat.sarif, .gitlab, .json] {
      _ = try JSONSerialization.jsonObject(with: Data(bytes(format, payload)))
    }
  }
}
