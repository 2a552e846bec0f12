import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("The schemas of our files")
struct SchemaTests {
  private func check(_ schema: JSONSchema, _ lines: [[UInt8]]) throws {
    let check = try SchemaCheck(Data(schema.document(id: "x", title: "x")))
    for line in lines { #expect(try check.mistakes(in: Data(line)) == []) }
  }

  @Test("describe all that is written, and nothing else", arguments: Formats.samples.indices)
  func describe(_ sample: Int) throws {
    let record = Formats.samples[sample]
    try check(ReportRecord.reportSchema, [record.json])
    try check(ClaimRecord.schema, record.claims.map(\.json))
    try check(ComparisonRecord.schema, record.comparisons.map(\.json))
    try check(FindingRecord.schema, record.findings.map(\.json))
  }

  @Test(
    "describe what explain prints of claims, findings and pairs",
    arguments: Formats.samples.indices)
  func explanations(_ sample: Int) throws {
    let record = Formats.samples[sample]
    let index = ReportIndex(record)
    let claims = record.claims.map {
      ClaimExplanation($0, in: index, original: Array("changed 850 soldiers".utf8)).json
    }
    let findings = record.findings.map { FindingExplanation($0, in: index).json }
    let pairs = zip(record.claims, record.claims.dropFirst()).map {
      ClaimPairExplanation($0, $1, in: index, obstacle: "other places").json
    }
    try check(ExplanationSchema.schema, claims + findings + pairs)
  }

  @Test("refuse what is no claim")
  func refuse() throws {
    let check = try SchemaCheck(Data(ClaimRecord.schema.document(id: "x", title: "x")))
    let good = try #require(Formats.samples[0].claims.first).json
    let text = String(decoding: good, as: UTF8.self)
    for (part, other) in [
      ("\"modality\":\"asserted\"", "\"modality\":\"sure\""), ("\"line\":3", "\"line\":\"3\""),
      ("\"confidence\":0.93", "\"confidence\":1.93"), ("\"quote\":", "\"quotes\":"),
    ] {
      #expect(text.contains(part))
      #expect(try check.mistakes(in: Data(text.replacing(part, with: other).utf8)) != [])
    }
  }

  @Test(
    "are themselves of draft 2020-12, and others' validator agrees",
    .enabled(if: PythonCheck.hasJSONSchema), arguments: Formats.samples.indices)
  func validates(_ sample: Int) async throws {
    try await TemporaryFolder.with { folder in
      let schema = folder.url.appending(path: "schema.json")
      let file = folder.url.appending(path: "report.json")
      try Data(ReportRecord.reportSchema.document(id: "x", title: "x")).write(to: schema)
      try Data(Formats.samples[sample].json).write(to: file)
      #expect(try PythonCheck.mistakes(in: file, schema: schema) == "")
    }
  }
}
