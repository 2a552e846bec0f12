import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("JUnit")
struct JUnitReportTests {
  /// The elements and attributes of the schema that Jenkins publishes for JUnit files (junit-10.xsd), as far as they
  /// are used here: what may stand where, and what must.
  static let grammar: [String: (may: Set<String>, must: Set<String>)] = [
    "testsuites": (["name", "time", "tests", "failures", "disabled", "errors"], []),
    "testsuite": (
      ["name", "tests", "failures", "errors", "time", "skipped", "timestamp", "hostname", "id"],
      ["name", "tests", "failures", "errors"]
    ),
    "testcase": (["name", "assertions", "time", "classname", "status", "file", "line"], ["name"]),
    "failure": (["type", "message"], []), "error": (["type", "message"], []),
    "skipped": (["type", "message"], []),
  ]

  private func read(_ record: ReportRecord) -> MarkupReader {
    MarkupReader(ReportFormat.junit.bytes(for: record))
  }

  private func check(_ markup: MarkupReader) throws {
    #expect(markup.isWellFormed)
    for element in markup.elements {
      let rule = try #require(JUnitReportTests.grammar[element.name], "\(element.name)")
      #expect(Set(element.attributes.keys).isSubset(of: rule.may))
      #expect(rule.must.isSubset(of: element.attributes.keys))
    }
    let suite = try #require(markup.elements("testsuite").first?.attributes)
    #expect(suite["tests"] == String(markup.elements("testcase").count))
    #expect(suite["failures"] == String(markup.elements("failure").count))
    #expect(suite["errors"] == String(markup.elements("error").count))
    #expect(suite["skipped"] == String(markup.elements("skipped").count))
    #expect(markup.elements("testsuites").count == 1)
  }

  @Test("follows the grammar, and its counts are right", arguments: Formats.samples.indices)
  func grammar(_ sample: Int) throws { try check(read(Formats.samples[sample])) }

  @Test(
    "has a case a finding, and one for what was read, so that it is never empty",
    arguments: [(0, 1, 0, 1), (2, 0, 1, 1), (3, 0, 0, 0), (4, 3, 0, 2), (5, 0, 1, 1)])
  func cases(_ sample: Int, failures: Int, skipped: Int, errors: Int) {
    let markup = read(Formats.samples[sample])
    #expect(markup.elements("failure").count == failures)
    #expect(markup.elements("skipped").count == skipped)
    #expect(markup.elements("error").count == errors)
    #expect(markup.elements("testcase").count >= 1)
  }

  @Test("a compared fact without a finding is a case that passes")
  func passes() {
    let names = read(Formats.samples[3]).elements("testcase").compactMap { $0.attributes["name"] }
    #expect(names.contains { $0.hasPrefix("soldier · Norland · Westhaven · stationed") })
  }

  @Test("hostile text stays text", arguments: HostilePayloads.all)
  func hostile(_ payload: String) throws {
    let markup = read(ReportRecord(HostileReport.saying(payload)))
    try check(markup)
    #expect(markup.elements.count == read(ReportRecord(HostileReport.saying("x"))).elements.count)
    let texts = markup.elements.flatMap(\.attributes.values) + [markup.text]
    for text in texts {
      #expect(text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
    }
  }

  @Test(
    "fits its schema by the word of a validator, hostile text and all",
    .enabled(if: ShellCheck.has("xmllint")))
  func schema() async throws {
    try await TemporaryFolder.with { folder in
      var records = Formats.samples
      records += HostilePayloads.all.map { ReportRecord(HostileReport.saying($0)) }
      var paths: [String] = []
      for (number, record) in records.enumerated() {
        paths.append(
          try folder.write(ReportFormat.junit.bytes(for: record), to: "report-\(number).xml"))
      }
      let schema = Repository.root.appending(path: "Tests/TallyReportsTests/Schemas/junit.xsd").path
      let check = ["xmllint", "--nonet", "--noout", "--schema", schema]
      let told = try ShellCheck.run(check + paths)
      let wrong = told.text.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
      #expect(told.code == 0 && wrong.isEmpty, "\(wrong)")
      let broken = try folder.write("<testsuites><testsuite/></testsuites>", to: "broken.xml")
      #expect(try ShellCheck.run(check + [broken]).code != 0)
    }
  }
}
