import Foundation
import TallyClaims
import TallyComparison
import TallyReports
import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

@testable import TallyKit

/// Forty small articles that agree and disagree on one garrison.
private func garrison(in folder: TemporaryFolder) throws {
  for number in 0..<40 {
    let count = number % 5 == 0 ? 900 : 850
    try folder.write(
      """
      date: 2021-05-\(String(number % 9 + 10))
      source: Courier \(number % 4)

      Some \(count) British soldiers are stationed in Tallinn. Officials counted \(number + 3) lorries.
      """, to: "wire/\(number % 3)/article-\(number).txt")
  }
  try folder.write("not read", to: "wire/notes.pdf")
  try folder.write(Array("caf".utf8) + [0xE9], to: "wire/bad.txt")
}

@Suite("The checker")
struct CheckerTests {
  private func checker(jobs: Int = 2, since: CalendarDate? = nil) throws -> Checker {
    let rulebook = try Repository.rulebook()
    return Checker(rulebook: rulebook, options: CheckerOptions(jobs: jobs, since: since))
  }

  @Test("the report is the same for any number of jobs, byte for byte")
  func ignoresJobs() async throws {
    try await TemporaryFolder.with { folder in
      try garrison(in: folder)
      let one = ReportRecord(try await checker(jobs: 1).report([folder.path])).json
      for jobs in [2, 3, 8] {
        let many = ReportRecord(try await checker(jobs: jobs).report([folder.path])).json
        #expect(many == one, "\(jobs) jobs")
      }
    }
  }

  @Test("claims, findings, skips and passed-over files are all told")
  func tellsAll() async throws {
    try await TemporaryFolder.with { folder in
      try garrison(in: folder)
      let report = try await checker().report([folder.path])
      #expect(report.documents.count == 40)
      #expect(report.passedOver == 1)
      #expect(report.skipped.map(\.name) == [folder.path + "/wire/bad.txt"])
      #expect(report.findings.contains { $0.values == ["850", "900"] })
      #expect(report.documents.map(\.name) == report.documents.map(\.name).sorted())
      #expect(report.documents[0].published?.basis == "metadata date")
    }
  }

  @Test("the order of paths changes nothing")
  func ignoresOrder() async throws {
    try await TemporaryFolder.with { folder in
      try garrison(in: folder)
      let paths = ["0", "1", "2"].map { folder.path + "/wire/\($0)" }
      let forward = ReportRecord(try await checker().report(paths)).json
      #expect(ReportRecord(try await checker().report(paths.reversed())).json == forward)
    }
  }

  @Test("JSON Lines give the same claims as files with the same words")
  func readsRecords() async throws {
    try await TemporaryFolder.with { folder in
      let words = "Some 850 British soldiers are stationed in Tallinn."
      try folder.write(
        "date: 2021-05-10\nsource: Courier\n\n\(words)\n", to: "files/a.txt")
      try folder.write(
        #"{"id": "a.txt", "text": "\#(words)", "date": "2021-05-10", "source": "Courier"}"#,
        to: "records/in.jsonl")
      let files = try await checker().read([folder.path + "/files"])
      let records = try await checker().read([folder.path + "/records"])
      #expect(files.claims.map(\.key) == records.claims.map(\.key))
      #expect(!files.claims.isEmpty)
      #expect(files.documents.map(\.source) == records.documents.map(\.source))
      #expect(files.documents.map(\.published) == records.documents.map(\.published))
      #expect(records.claims[0].evidence.number == TextSpan(5, 8))
    }
  }

  @Test("HTML gives date, source and headline from JSON-LD, and spans into the file")
  func readsPages() async throws {
    try await TemporaryFolder.with { folder in
      let page = """
        <html><head><script type="application/ld+json">
        {"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Garrison grows",
        "datePublished": "2021-05-10T08:00:00Z", "publisher": {"name": "Courier"}}]}
        </script></head><body><article><p>Some 850 British soldiers are stationed in
        Tallinn.</p></article></body></html>
        """
      try folder.write(page, to: "a.html")
      let reading = try await checker().read([folder.path])
      let profile = try #require(reading.documents.first)
      #expect(profile.source == "Courier")
      #expect(profile.title == "Garrison grows")
      #expect(profile.published?.date == CalendarDate(year: 2021, month: 5, day: 10))
      let claim = try #require(reading.claims.first)
      let span = claim.evidence.number
      #expect(String(decoding: Array(page.utf8)[span.start..<span.end], as: UTF8.self) == "850")
    }
  }

  @Test("documents from before a day are left out, and that is noted")
  func leavesOutEarlyDocuments() async throws {
    try await TemporaryFolder.with { folder in
      try garrison(in: folder)
      let day = CalendarDate(year: 2021, month: 5, day: 14)
      let report = try await checker(since: day).report([folder.path])
      #expect(report.documents.allSatisfy { $0.published.map { $0.date >= day! } ?? true })
      #expect(report.documents.count < 40)
      #expect(report.notes.contains { $0.contains("published before 2021-05-14 were left out") })
    }
  }

  @Test("a cancelled run throws and gives nothing")
  func cancels() async throws {
    try await TemporaryFolder.with { folder in
      try garrison(in: folder)
      let checker = try checker()
      let task = Task {
        unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
        return try await checker.report([folder.path])
      }
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }
}
