import Foundation
import TallyClaims
import TallyComparison
import TallyQuantities
import TallyReports
import TallyText
import Testing

/// Strings that try to be more than text.
private let payloads = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]></style></title>",
  "&lt;b&gt; &#60;b&#62;", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\tx", "\rx",
  "\u{0}\u{1}",
  "\u{1B}]0;title\u{7}\u{1B}[31m", "\u{9B}31m", "\u{202E}desrever\u{202C}", "\u{2066}x\u{2069}",
  "a\"b,c\r\nd", "javascript:alert(1)", "' onload='x", "[x](http://e.example) @all #1", "| a | b |",
  "\u{FFFE}\u{FEFF}", "{{7*7}} ${x} `id`", "\\u{1B} \\",
]

@Suite("Hostile text stays text")
struct HostileTextTests {
  @Test("in HTML", arguments: payloads)
  func html(_ payload: String) {
    let page = MarkupReader(ReportFormat.html.bytes(for: report(payload)))
    #expect(page.isWellFormed)
    let harmless = MarkupReader(ReportFormat.html.bytes(for: report("harmless")))
    let names = Set(page.elements.map(\.name))
    #expect(names.subtracting(harmless.elements.map(\.name)).isSubset(of: ["span"]))
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes.isSubset(of: Set(harmless.elements.flatMap(\.attributes.keys))))
    #expect(page.text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
  }

  @Test("in a terminal", arguments: payloads)
  func text(_ payload: String) {
    let record = ReportRecord(report(payload))
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
    let text = String(decoding: ReportFormat.markdown.bytes(for: report(payload)), as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
    var rest = text
    for own in ["<strong>", "</strong>", "<code>", "</code>", "<!-- -->"] {
      rest = rest.replacing(own, with: "")
    }
    #expect(!rest.contains("<"))
    let shape = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let harmless = ReportFormat.markdown.bytes(for: report("harmless"))
    #expect(shape == harmless.split(separator: 0x0A, omittingEmptySubsequences: false).count)
  }

  @Test("in CSV", arguments: payloads)
  func csv(_ payload: String) {
    let table = CSVTable(ReportFormat.csv.bytes(for: report(payload)))
    #expect(table.isWellFormed)
    #expect(table.rows.allSatisfy { $0.count == CSVReport.columns.count })
    for cell in table.rows.joined() {
      #expect(!cell.unicodeScalars.prefix(1).contains { "=+-@\t\r\n".unicodeScalars.contains($0) })
    }
  }

  @Test("in JSON, where it reads back unchanged", arguments: payloads)
  func json(_ payload: String) throws {
    let bytes = ReportFormat.json.bytes(for: report(payload))
    #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    let record: ReportRecord = try decoded(String(decoding: bytes, as: UTF8.self))
    let source = try #require(record.documents.first?.source)
    #expect(Array(source.unicodeScalars) == Array(payload.unicodeScalars))
  }

  /// A report that says the payload wherever a document, a rule or a file name is quoted.
  private func report(_ payload: String) -> Report {
    let key = ClaimKey(
      counted: payload, countedKind: payload, actor: payload, place: payload,
      placeWithin: [payload], relation: payload, restrictors: [payload], event: payload)
    let claims = [0, 1].map { document in
      claim(payload, document: document, key: key)
    }
    let comparison = Comparison(
      first: 0, second: 1, verdict: .conflict, reason: payload, severity: .major,
      gap: Rational(50), ratio: 1.5, days: nil, timeMayExplain: true, confidence: 0.5,
      trail: [TrailStep(.verdict, rule: RuleID(index: 0), result: payload)])
    let finding = Finding(
      fingerprint: "f-0011223344556677", check: .disagreement, key: key, subject: payload,
      values: [payload], claims: [0, 1], agreeing: [], conflicts: [comparison], worst: comparison,
      severity: .major, consensus: nil, confidence: 0.5)
    let documents = [0, 1].map { number in
      DocumentProfile(
        name: "\(payload)\(number)", path: "\(payload)\(number)", source: payload, title: payload,
        url: payload,
        published: CalendarDate(iso: "2031-03-02").map { PublicationDate($0, basis: payload) },
        sha256: payload)
    }
    return Report(
      documents: documents, claims: claims, comparisons: [comparison], findings: [finding],
      skipped: [Report.Skip(name: payload, reason: payload)], passedOver: 0, notes: [payload],
      rules: [payload, payload, payload, payload])
  }

  private func claim(_ payload: String, document: Int, key: ClaimKey) -> Claim {
    let plain = SampleClaim(
      document: document, low: Rational(850 + 50 * document), key: key, attribution: payload,
      trail: [TrailStep(.counted, rule: RuleID(index: 1), result: payload)]
    ).claim
    let sentence = "\(payload) 850 \(payload)"
    let start = payload.utf8.count + 1
    let evidence = Evidence(
      number: TextSpan(start, start + 3), quoteSpan: TextSpan(0, sentence.utf8.count),
      sentenceSpan: TextSpan(0, sentence.utf8.count), line: 1, column: 1, quote: sentence,
      sentence: sentence)
    return Claim(
      id: plain.id, document: document, key: key, quantity: plain.quantity, asOf: nil,
      modality: .asserted, attribution: payload, cue: nil, evidence: evidence, trail: plain.trail,
      confidence: 0.5)
  }
}
