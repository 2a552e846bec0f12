import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("SARIF")
struct SARIFReportTests {
  /// The OASIS schema, where this machine has it: it is not ours to ship.
  static let schema = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/schemas/sarif-schema-2.1.0.json")

  private func run(_ record: ReportRecord, _ format: ReportFormat = .sarif) throws -> [String: Any]
  {
    let log = try #require(try Formats.json(format, record) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  @Test("has the fields that the standard asks for", arguments: Formats.samples.indices)
  func required(_ sample: Int) throws {
    for format in [ReportFormat.sarif, .sarifGitHub] {
      let run = try run(Formats.samples[sample], format)
      let tool = try #require(run["tool"] as? [String: Any])
      let driver = try #require(tool["driver"] as? [String: Any])
      #expect(driver["name"] as? String == "Tally")
      #expect(run["columnKind"] as? String == "unicodeCodePoints")
      let rules = try #require(driver["rules"] as? [[String: Any]])
      for result in try results(run) {
        let place = try #require(result["ruleIndex"] as? Int)
        #expect(rules[place]["id"] as? String == result["ruleId"] as? String)
        #expect((result["message"] as? [String: Any])?["text"] is String)
        #expect((result["locations"] as? [Any])?.count == 1)
        #expect(result["partialFingerprints"] is [String: String])
      }
    }
  }

  @Test(
    "validates against the schema of OASIS", .enabled(if: PythonCheck.hasJSONSchema),
    .enabled(if: FileManager.default.fileExists(atPath: schema.path)),
    arguments: Formats.samples.indices)
  func validates(_ sample: Int) async throws {
    try await TemporaryFolder.with { folder in
      for format in [ReportFormat.sarif, .sarifGitHub] {
        let file = folder.url.appending(path: "log.sarif")
        try Data(format.bytes(for: Formats.samples[sample])).write(to: file)
        #expect(try PythonCheck.mistakes(in: file, schema: SARIFReportTests.schema) == "")
      }
    }
  }

  @Test("stands at the newest source and links the others")
  func places() throws {
    let result = try #require(try results(run(Formats.samples[0])).first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "news/b.txt")
    let region = try #require(physical["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 7)
    #expect(region["startColumn"] as? Int == 25)
    #expect(region["endColumn"] as? Int == 28)
    #expect(region["byteLength"] as? Int == 3)
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    #expect(related.map { $0["id"] as? Int } == [1])
    let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(text.contains("[about 850, Harbour Gazette, 2031-03-02](1)"))
    #expect(result["level"] as? String == "note")
  }

  @Test(
    "says how a finding stands",
    arguments: [
      (0, nil, nil), (1, "updated", []), (2, "unchanged", ["external"]), (5, nil, ["inSource"]),
      (6, nil, ["inSource"]),
    ] as [(Int, String?, [String]?)])
  func states(_ sample: Int, _ state: String?, _ kinds: [String]?) throws {
    let result = try #require(try results(run(Formats.samples[sample])).first)
    #expect(result["baselineState"] as? String == state)
    let suppressions = result["suppressions"] as? [[String: Any]]
    #expect(suppressions?.map { $0["kind"] as? String } == kinds)
    if kinds?.isEmpty == false { #expect(suppressions?.first?["justification"] is String) }
  }

  @Test("for GitHub only what counts, with the name of a fingerprint that it knows")
  func gitHub() throws {
    #expect(try results(run(Formats.samples[2], .sarifGitHub)).isEmpty)
    #expect(try results(run(Formats.samples[5], .sarifGitHub)).isEmpty)
    let result = try #require(try results(run(Formats.samples[1], .sarifGitHub)).first)
    #expect(result["suppressions"] == nil)
    #expect(
      result["partialFingerprints"] as? [String: String] == [
        "tallyFinding/v1": "f-00112233445566aa", "primaryLocationLineHash": "f-00112233445566aa:1",
      ])
  }

  @Test("a skipped input and a missing claim do not look clean")
  func incomplete() throws {
    let run = try run(Formats.samples[4])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
    #expect((invocation["toolConfigurationNotifications"] as? [Any])?.count == 1)
    #expect(
      try results(run).map { $0["ruleId"] as? String } == [
        "disagreement", "ignore-without-a-reason", "unused-ignore",
      ])
    let quiet = try #require(
      (try self.run(Formats.samples[3])["invocations"] as? [[String: Any]])?.first)
    #expect(quiet["executionSuccessful"] as? Bool == true)
  }

  @Test("hostile text stays text", arguments: HostilePayloads.all)
  func hostile(_ payload: String) throws {
    let run = try run(ReportRecord(HostileReport.saying(payload)))
    let result = try #require(try results(run).first)
    let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) })
    #expect(links(in: text) == 1, "\(text)")
    let locations = try #require(result["locations"] as? [[String: Any]])
    let physical = locations.first?["physicalLocation"] as? [String: Any]
    let uri = try #require((physical?["artifactLocation"] as? [String: Any])?["uri"] as? String)
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%")
    #expect(uri.hasPrefix("file:///") || uri.allSatisfy { plain.contains($0) }, "\(uri)")
  }

  /// The links of a message, as section 3.11.6 reads them: brackets without a backslash before them.
  private func links(in text: String) -> Int {
    var (count, isEscaped) = (0, false)
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if scalar == "]", !isEscaped, place + 1 < scalars.count, scalars[place + 1] == "(" {
        count += 1
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
