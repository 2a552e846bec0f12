import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("What the gate is told")
struct GateOptionTests {
  private func run(_ line: String, _ folder: TemporaryFolder, input: String = "") throws
    -> BuiltTool.Outcome
  {
    try BuiltTool.run(line.split(separator: " ").map(String.init), in: folder, input: input)
  }

  @Test("the exit code is the same in every format", arguments: ReportFormat.allCases)
  func exitCodes(_ format: ReportFormat) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      for suffix in ["", "=out"] {
        let words = "check news --format \(format.rawValue)\(suffix)"
        #expect(try run(words, folder).code == 1)
        #expect(try run(words + " --fail-on major", folder).code == 0)
      }
      try folder.write([0xE9], to: "news/c.txt")
      #expect(try run("check news --format \(format.rawValue)", folder).code == 1)
      #expect(try run("check news --fail-on major --format \(format.rawValue)", folder).code == 3)
      #expect(try run("report news --format \(format.rawValue)", folder).code == 3)
      #expect(
        try run("report news --allow-incomplete --format \(format.rawValue)", folder).code == 0)
    }
  }

  @Test("a swap fails: one contradiction put right, another made")
  func swap() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("baseline create news", folder).code == 0)
      try folder.write(
        SampleArticles.garrison("850", date: "2021-05-12", source: "Harbour Post")
          + "\nSome 300 French soldiers are stationed in Riga.\n", to: "news/b.txt")
      try folder.write(
        SampleArticles.garrison("850", date: "2021-05-12", source: "Third Paper")
          + "\nSome 500 French soldiers are stationed in Riga.\n", to: "news/c.txt")
      let outcome = try run("check news", folder)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("1 new, 0 changed, 0 in the baseline"))
      #expect(outcome.errors.contains("1 baseline entry no longer occurs"))
    }
  }

  @Test("with --changed-files only findings in those files fail")
  func changedFiles() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write("Rain fell.\n", to: "news/c.txt")
      try folder.write("news/c.txt\n", to: "list")
      let none = try run("check news --changed-files list", folder)
      #expect(none.code == 0)
      #expect(none.errors.contains("1 not in the changed files"))
      #expect(try run("check news --changed-files -", folder, input: "./news/b.txt\n").code == 1)
      #expect(try run("check news --changed-files -", folder, input: "x\0news/b.txt\0").code == 1)
      let empty = try run("check news --changed-files -", folder, input: "")
      #expect(empty.code == 0)
      #expect(empty.errors.contains("--changed-files names no file"))
      #expect(try run("check news --changed-files nowhere", folder).code == 2)
    }
  }

  @Test("a required claim that is not found makes the run incomplete")
  func required() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let key = "soldier · * · Tallinn · *"
      try folder.write("{\"required\": [\"\(key)\"]}", to: "tally.json")
      #expect(try run("report news", folder).code == 0)
      #expect(try run("check news --fail-on major", folder).code == 0)
      try folder.write("{\"required\": [\"\(key)\", \"ship · *\"]}", to: "tally.json")
      let outcome = try run("check news --fail-on major", folder)
      #expect(outcome.code == 3)
      #expect(outcome.errors.contains("no claim has the required key \"ship · *\""))
      #expect(try run("check news", folder).code == 1)
      #expect(try run("report news --allow-incomplete", folder).code == 3)
      #expect(
        folder.text(of: "reports/report.json")?.contains("\"missing\":[\"ship · *\"]") == true)
    }
  }

  @Test("entries that other articles stand for are not stale")
  func partialRuns() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("baseline create news", folder).code == 0)
      let before = folder.text(of: "tally-baseline.jsonl")
      let outcome = try run("check news/a.txt", folder)
      #expect(!outcome.errors.contains("no longer occurs"))
      #expect(try run("baseline prune news/a.txt", folder).code == 0)
      #expect(folder.text(of: "tally-baseline.jsonl") == before)
    }
  }

  @Test("-v says what was read, by which rules and settings, and how long it took")
  func verbose() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let quiet = try run("check news", folder)
      let outcome = try run("check news -v --fail-on moderate", folder)
      for words in [
        "tally: read news/a.txt: 1 claims, 2021-05-10, from metadata date", "tally: rules: ",
        "tally: time: rules ", "tally: setting failOn: moderate (flag)",
        "tally: setting jobs: one a core (default)",
      ] {
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(!quiet.errors.contains(words))
      }
      #expect(!outcome.output.contains("setting"))
    }
  }
}
