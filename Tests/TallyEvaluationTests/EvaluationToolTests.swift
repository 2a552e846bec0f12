import Foundation
import TallyKit
import TallyTestSupport
import Testing

@testable import TallyEvaluation

@Suite("The command line of the evaluation")
struct EvaluationToolTests {
  @Test("options stand anywhere, with = or a blank")
  func parses() throws {
    let invocation = try EvaluationInvocation(["throughput", "--runs=3", "a.txt", "--output", "o"])
    #expect(invocation.verb == .throughput)
    #expect(try invocation.number(.runs) == 3)
    #expect(invocation.operands == ["a.txt"])
    #expect(invocation.output == "o")
    #expect(
      try EvaluationInvocation(["quantities", "g"]).output == "reports/accuracy/quantities.md")
  }

  @Test(
    "mistakes are told",
    arguments: [
      (["score"], "unknown verb"), (["stories"], "the form is"), (["tolls", "a", "b"], "the form"),
      (["pairs", "a", "--seed", "2"], "not an option of pairs"), (["--wrong"], "unknown option"),
      (["corpus", "--seed"], "needs a value"),
    ])
  func complains(_ words: [String], _ part: String) {
    let error = #expect(throws: RunError.self) { _ = try EvaluationInvocation(words) }
    #expect(error?.description.contains(part) == true)
  }

  @Test("help opens with examples whose words are understood", arguments: EvaluationVerb.allCases)
  func helps(_ verb: EvaluationVerb) throws {
    #expect(EvaluationHelp.text(for: verb).hasPrefix("  tally-evaluate \(verb.rawValue) "))
    for example in verb.examples {
      let words = example.split(separator: " ").dropFirst().map(String.init)
      #expect(try EvaluationInvocation(words).verb == verb)
    }
  }

  @Test("done is 0, could not run is 2")
  func exits() async throws {
    try await TemporaryFolder.with { folder in
      let tool = EvaluationTool()
      let output = "\(folder.path)/made"
      #expect(await tool.run(["corpus", "--documents", "3", "--output", output]) == 0)
      let made = try folder.names(in: "made")
      #expect(made.count == 3)
      #expect(await tool.run(["corpus", "--output", output]) == 2)
      #expect(await tool.run(["quantities", "\(folder.path)/none.jsonl"]) == 2)
    }
  }

  @Test("a report of made-up gold holds its scores and says what is not known of the data")
  func reports() async throws {
    try await TemporaryFolder.with { folder in
      let line = #"{"id": "1", "text": "It weighs 5 kg.", "gold": [{"value": 5, "unit": "kg"}]}"#
      let gold = try folder.write(line + "\n", to: "made-up.jsonl")
      let output = "\(folder.path)/report.md"
      let words = ["quantities", gold, "--output", output, "--rules", Repository.rules.path]
      #expect(await EvaluationTool().run(words) == 0)
      let report = try #require(folder.text(of: "report.md"))
      #expect(report.contains("| made-up |     1 | 100.0 / 100.0 / 100.0 |"), "\(report)")
      #expect(report.contains("`made-up`: source and licence not known"))
    }
  }
}

@Suite("Commits")
struct CommitNameTests {
  private static let digits = "0123456789abcdef0123456789abcdef01234567"

  @Test(
    "the commit is read from the files of git",
    arguments: [
      [".git/HEAD": digits],
      [".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": digits + "\n"],
      [
        ".git/HEAD": "ref: refs/heads/main", ".git/packed-refs": "# x\n\(digits) refs/heads/main\n",
      ],
      [
        ".git": "gitdir: store/worktrees/w\n", "store/worktrees/w/HEAD": "ref: refs/heads/w\n",
        "store/worktrees/w/commondir": "../..\n", "store/refs/heads/w": digits,
      ],
    ] as [[String: String]])
  func reads(_ files: [String: String]) async throws {
    try await TemporaryFolder.with { folder in
      for (name, text) in files { try folder.write(text, to: name) }
      let inner = try folder.write("", to: "deep/down/file")
      let place = URL(filePath: inner).deletingLastPathComponent().path
      #expect(CommitName.current(above: place) == "0123456789ab")
    }
  }

  @Test("what is no commit is unknown", arguments: ["", "ref: refs/heads/none", "no digits here"])
  func unknown(_ head: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(head, to: ".git/HEAD")
      #expect(CommitName.current(above: folder.path) == "unknown")
    }
  }
}
