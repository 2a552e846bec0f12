import Foundation
import TallyTestSupport
import Testing

@Suite("Output")
struct OutputTests {
  @Test("reports are the same whatever the jobs, the locale and the time zone")
  func isDeterministic() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let surroundings: [([String], [String: String])] = [
        (["--jobs", "1"], [:]), (["--jobs", "7"], ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8"]),
        (["-q"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Lima"]),
      ]
      for (number, (options, environment)) in surroundings.enumerated() {
        let words = ["report", "news", "-o", "out\(number)"] + options
        let outcome = try BuiltTool.run(words, in: folder, environment: environment)
        #expect(outcome.code == 0)
      }
      for name in try folder.names(in: "out0") {
        let first = try #require(folder.text(of: "out0/\(name)"))
        #expect(folder.text(of: "out1/\(name)") == first, "\(name)")
        #expect(folder.text(of: "out2/\(name)") == first, "\(name)")
      }
    }
  }

  @Test("no colour in files and pipes unless it is asked for")
  func colours() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let plain = try BuiltTool.run(["report", "news"], in: folder)
      #expect(!plain.output.contains("\u{1B}"))
      let always = try BuiltTool.run(["report", "news", "--color", "always"], in: folder)
      #expect(always.output.contains("\u{1B}["))
    }
  }

  @Test("several formats at once, each to its place")
  func writesFormats() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let outcome = try BuiltTool.run(
        ["report", "news", "--format", "json=all.json", "--format=text=all.txt"], in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output == "")
      #expect(folder.text(of: "all.json")?.contains("tally-report/1") == true)
      #expect(folder.text(of: "all.txt")?.contains("900") == true)
    }
  }

  @Test("claims, compare and report agree; claims is also a filter over JSON Lines")
  func filters() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try BuiltTool.run(["report", "news", "-q"], in: folder)
      let claims = try BuiltTool.run(["claims", "news"], in: folder)
      #expect(claims.output == folder.text(of: "reports/claims.jsonl"))
      let compared = try BuiltTool.run(["compare"], in: folder, input: claims.output)
      #expect(compared.output == folder.text(of: "reports/comparisons.jsonl"))
      #expect(!compared.output.isEmpty)
      let line = #"{"id": "x", "text": "Some 850 soldiers are stationed in Tallinn."}"#
      let filtered = try BuiltTool.run(["claims"], in: folder, input: line + "\nbad\n")
      #expect(filtered.code == 3)
      #expect(filtered.output.contains(#""document":"x""#))
      #expect(filtered.errors.contains("tally: -:2: skipped: not JSON"))
    }
  }

  @Test("the contract's fields alone are enough to compare claims")
  func comparesContractFields() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try BuiltTool.run(["report", "news", "-q"], in: folder)
      let contract: Set<String> = [
        "id", "document", "source", "published", "publishedFrom", "number", "line", "column",
        "quote", "sentence", "written", "value", "counted", "actor", "place", "relation", "asOf",
        "modality", "attribution", "key", "confidence",
      ]
      let lines = try #require(folder.text(of: "reports/claims.jsonl")).split(separator: "\n")
      let reduced = try lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let kept = (object ?? [:]).filter { contract.contains($0.key) }
        return String(decoding: try JSONSerialization.data(withJSONObject: kept), as: UTF8.self)
      }
      let input = reduced.joined(separator: "\n")
      let outcome = try BuiltTool.run(["compare"], in: folder, input: input)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains(#""verdict":"conflict""#))
    }
  }

  @Test("explain prints the recorded trail for a finding, a claim, a line, and a pair")
  func explains() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try BuiltTool.run(["report", "news", "-q"], in: folder)
      let finding = try BuiltTool.run(["explain", "f-"], in: folder)
      #expect(finding.code == 0, "\(finding.errors)")
      #expect(finding.output.contains("rules/counted/"))
      #expect(finding.output.contains("conflict"))
      let line = try BuiltTool.run(["explain", "a.txt:4"], in: folder)
      #expect(line.output.contains("Tallinn"))
      #expect(try BuiltTool.run(["explain", "a.txt:1"], in: folder).errors.contains("some on 4"))
      let now = try BuiltTool.run(["explain", "a.txt:4", "news"], in: folder)
      #expect(now.output == line.output)
    }
  }

  @Test("a closed pipe ends the output quietly")
  func survivesClosedPipe() async throws {
    try await TemporaryFolder.with { folder in
      let tool = try BuiltTool.executable().path
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", "set -o pipefail; \(tool) rules list 2>errors.txt | head -1"]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(folder.text(of: "errors.txt")?.contains("bug") == false)
    }
  }
}
