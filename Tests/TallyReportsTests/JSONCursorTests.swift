import Foundation
import TallyQuantities
import TallyReports
import TallyTestSupport
import Testing

@Suite("Reading claims from bytes")
struct JSONCursorTests {
  private func isRead(_ text: String) -> Bool { ClaimRecord(line: Array(text.utf8)) != nil }

  @Test(
    "every claim that is written reads back as a decoder reads it",
    arguments: Formats.samples.indices)
  func same(_ sample: Int) throws {
    for record in Formats.samples[sample].claims {
      let read = try #require(ClaimRecord(line: record.json))
      #expect(read == (try JSONDecoder().decode(ClaimRecord.self, from: Data(record.json))))
      #expect(read == record)
      let short = try #require(ClaimRecord(line: record.json, readsTrail: false))
      #expect(short.trail == nil && short.sentenceText == record.sentenceText)
    }
  }

  @Test("whatever a document says reads back unchanged", arguments: HostilePayloads.all)
  func hostile(_ payload: String) throws {
    let record = try #require(ReportRecord(HostileReport.saying(payload)).claims.first)
    let read = try #require(ClaimRecord(line: record.json))
    #expect(Array(read.key.unicodeScalars) == Array(record.key.unicodeScalars))
    #expect(Array(read.quote.unicodeScalars) == Array(record.quote.unicodeScalars))
    #expect(read == record)
  }

  @Test(
    "what is left to a decoder: another order, another kind, what is no JSON",
    arguments: [
      ("\"line\":3,\"column\":35", "\"column\":35,\"line\":3"), ("\"line\":3,", ""),
      ("\"line\":3,", "\"line\":3.5,"), ("\"line\":3,", "\"line\":03,"),
      ("\"line\":3,", "\"line\":3,,"), ("\"line\":3,", "\"line\":-,"),
      ("\"line\":3,", "\"line\":9999999999999999999,"), ("\"line\":3,", "\"line\":3,\"more\":1,"),
      ("\"confidence\":0.93", "\"confidence\":0."), ("\"confidence\":0.93", "\"confidence\":1e999"),
      ("\"modality\":\"asserted\"", "\"modality\":null"),
      ("\"modality\":\"asserted\"", "\"modality\":\"a\u{1}b\""),
      ("\"modality\":\"asserted\"", "\"modality\":\"\\ud800\""),
      ("\"modality\":\"asserted\"", "\"modality\":\"\\x\""),
      ("\"modality\":\"asserted\"", "\"modality\":\"asserted"),
    ])
  func leaves(_ part: String, _ other: String) throws {
    let record = try #require(Formats.samples[0].claims.first)
    let text = String(decoding: record.json, as: UTF8.self)
    #expect(isRead(text) && text.contains(part), "\(text)")
    #expect(!isRead(text.replacing(part, with: other)))
  }

  @Test("a line cut short anywhere is no claim, and more after its end is none either")
  func ends() throws {
    let bytes = try #require(Formats.samples[0].claims.first).json
    for length in bytes.indices { #expect(ClaimRecord(line: Array(bytes[..<length])) == nil) }
    #expect(ClaimRecord(line: bytes + [0x20, 0x0D]) != nil)
    #expect(ClaimRecord(line: bytes + [0x7D]) == nil)
  }

  @Test(
    "escapes and white space",
    arguments: [
      (#""a\/b\u00e9\ud83d\ude00\n\\\"""#, "a/b\u{E9}\u{1F600}\n\\\""),
      (#""""#, ""), (#""é""#, "é"),
    ])
  func texts(_ json: String, _ expected: String) throws {
    var cursor = JSONCursor(Array(json.utf8))
    #expect(try cursor.text() == expected)
  }

  @Test(
    "numbers are exact",
    arguments: ["0", "-12", "12.5", "-0.004", "830.50", "123456789012345678", "99.999999999999"])
  func numbers(_ digits: String) throws {
    var cursor = JSONCursor(Array(digits.utf8))
    #expect(try cursor.exact() == DecimalText.rational(digits))
  }
}
