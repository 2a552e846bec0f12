import Foundation
import TallyTestSupport
import Testing

@Suite("The gate and its baseline")
struct BaselineVerbTests {
  private func run(_ words: String..., folder: TemporaryFolder) throws -> BuiltTool.Outcome {
    try BuiltTool.run(words, in: folder)
  }

  @Test("created, it lets known findings pass; written again it is the same, byte for byte")
  func roundTrips() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("baseline", "create", "news", folder: folder).code == 0)
      let first = try #require(folder.text(of: "tally-baseline.jsonl"))
      #expect(first.split(separator: "\n").count == 2)
      #expect(!first.contains("added"))
      #expect(try run("check", "news", folder: folder).code == 0)
      #expect(try run("baseline", "create", "news", folder: folder).code == 0)
      #expect(folder.text(of: "tally-baseline.jsonl") == first)
    }
  }

  @Test("moving and renaming files, or one more source of a known figure, re-opens nothing")
  func survivesMoves() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try run("baseline", "create", "news", folder: folder)
      try FileManager.default.moveItem(
        at: folder.url.appending(path: "news"), to: folder.url.appending(path: "archive"))
      try folder.write(
        SampleArticles.garrison("900", date: "2021-05-12", source: "Third Paper"),
        to: "archive/renamed.txt")
      #expect(try run("check", "archive", folder: folder).code == 0)
    }
  }

  @Test("an edited figure that is still at odds is changed, and fails")
  func noticesChanges() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try run("baseline", "create", "news", folder: folder)
      try folder.write(
        SampleArticles.garrison("980", date: "2021-05-12", source: "Harbour Post"),
        to: "news/b.txt")
      let outcome = try run("check", "news", folder: folder)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("0 new, 1 changed"))
    }
  }

  @Test("accept needs a reason, takes the start of a fingerprint, and then the gate passes")
  func accepts() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("report", "news", "-q", folder: folder).code == 0)
      #expect(try run("baseline", "accept", "f-", folder: folder).code == 2)
      let accepted = try run(
        "baseline", "accept", "f-", "--reason", "two counts", "--owner", "desk", "--expires",
        "2030-01-01", "--as-of", "2021-06-01", folder: folder)
      #expect(accepted.code == 0, "\(accepted.errors)")
      let text = try #require(folder.text(of: "tally-baseline.jsonl"))
      #expect(text.contains(#""added":"2021-06-01","reason":"two counts","owner":"desk""#))
      #expect(try run("check", "news", folder: folder).code == 0)
      let late = try run("check", "news", "--as-of", "2030-01-02", folder: folder)
      #expect(late.code == 1)
      #expect(late.errors.contains("ran out on 2030-01-01"))
      let list = try run("baseline", "list", folder: folder)
      #expect(list.output.contains("850") && list.output.contains("two counts"))
    }
  }

  @Test("what no longer occurs is named, and prune removes it and nothing else")
  func prunes() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try run("baseline", "create", "news", folder: folder)
      let before = try #require(folder.text(of: "tally-baseline.jsonl"))
      #expect(try run("baseline", "prune", "news", folder: folder).output == "")
      #expect(folder.text(of: "tally-baseline.jsonl") == before)
      try folder.write(before, to: "old.jsonl")
      try folder.write(
        SampleArticles.garrison("850", date: "2021-05-12", source: "Harbour Post"),
        to: "news/b.txt")
      let check = try run("check", "news", folder: folder)
      #expect(check.code == 0)
      #expect(check.errors.contains("1 baseline entry no longer occurs"))
      #expect(check.errors.contains("none of its 1 entries speaks of a finding of this run"))
      let pruned = try run("baseline", "prune", "news", folder: folder)
      #expect(pruned.output.hasPrefix("- f-"))
      #expect(folder.text(of: "tally-baseline.jsonl")?.split(separator: "\n").count == 1)
      let diff = try run("baseline", "diff", "old.jsonl", "tally-baseline.jsonl", folder: folder)
      #expect(diff.output.hasPrefix("- f-"))
      #expect(diff.errors.contains("1 removed, 0 added"))
    }
  }

  @Test(
    "a damaged baseline exits 2 with file, line, what is wrong and what to do",
    arguments: [
      ("", "tally-baseline.jsonl:1: not the header of a baseline; restore the file"),
      ("{}\n", "tally-baseline.jsonl:1: not the header"),
      (
        #"{"schema":"tally-baseline/9","recipe":"x"}"# + "\n",
        "tally-baseline.jsonl:1: written as tally-baseline/9"
      ),
      (
        #"{"schema":"tally-baseline/1","recipe":"tally-finding/1"}"# + "\n<<<<<<< ours\n",
        "tally-baseline.jsonl:2: not a JSON object; resolve the merge"
      ),
    ])
  func namesDamage(_ text: String, _ message: String) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(text, to: "tally-baseline.jsonl")
      for verb in ["check", "report"] {
        let outcome = try run(verb, "news", folder: folder)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
      }
    }
  }

  @Test("a malformed entry is named, its finding is open again, and it is never lost by writing")
  func reopensMalformed() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try run("baseline", "create", "news", folder: folder)
      let text = try #require(folder.text(of: "tally-baseline.jsonl"))
      let broken = text.replacing(#""reason":"#, with: #""cause":"#)
      try folder.write(broken, to: "tally-baseline.jsonl")
      let outcome = try run("check", "news", folder: folder)
      #expect(outcome.code == 1)
      #expect(
        outcome.errors.contains(
          "tally-baseline.jsonl:2: malformed entry: \"reason\" is missing"))
      #expect(try run("baseline", "create", "news", folder: folder).code == 2)
      #expect(folder.text(of: "tally-baseline.jsonl") == broken)
    }
  }
}
