import Foundation
import TallyTestSupport
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  private func run(
    _ line: String, in folder: TemporaryFolder, input: String = ""
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.run(line.split(separator: " ").map(String.init), in: folder, input: input)
  }

  @Test("a complete report exits 0, whatever it found")
  func reports() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let outcome = try run("report news", in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("850") && outcome.output.contains("900"))
      #expect(outcome.errors == "tally: wrote reports/\n")
      for name in ["claims.jsonl", "comparisons.jsonl", "findings.jsonl", "report.json"] {
        #expect(try folder.names(in: "reports").contains(name))
      }
    }
  }

  @Test("a skipped input makes it 3, which --allow-incomplete forgives")
  func skips() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write([0x63, 0xE9, 0x20], to: "news/c.txt")
      let outcome = try run("report news", in: folder)
      #expect(outcome.code == 3)
      #expect(
        outcome.errors.contains(
          "tally: news/c.txt: skipped: byte 1 is not valid UTF-8 (0xE9; looks like Windows-1252)"))
      #expect(outcome.errors.contains("pass --allow-incomplete"))
      #expect(try run("report news --allow-incomplete", in: folder).code == 0)
    }
  }

  @Test("the gate exits 1 on new findings, also where an input was skipped, and says both")
  func fails() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let outcome = try run("check news", in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("findings: 1 new, 0 changed"))
      #expect(try run("check news --fail-on major", in: folder).code == 0)
      try folder.write("", to: "news/empty.txt")
      let both = try run("check news", in: folder)
      #expect(both.code == 1)
      #expect(both.errors.contains("findings: 1 new"))
      #expect(both.errors.contains("incomplete: 1 input was skipped"))
      #expect(try run("check news --fail-on major", in: folder).code == 3)
      #expect(try !folder.names().contains("reports"), "the gate writes nothing")
    }
  }

  @Test("a gate without two claims on one fact says so")
  func saysThatNothingWasChecked() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("Rain fell.\n", to: "news/a.txt")
      let outcome = try run("check news", in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.errors.contains("nothing was checked"))
    }
  }

  @Test(
    "what cannot be run exits 2 with a message",
    arguments: [
      ("report", "tally: report needs PATH…, or \"inputs\" in tally.json; see: tally help report"),
      ("schema claim", "tally: no schema \"claim\"; did you mean claims?"),
      ("report nothing-here", "tally: no input: \"nothing-here\" matches no file"),
      ("report empty", "tally: no input: \"empty\" holds no .txt"),
      ("repor news", "tally: unknown verb \"repor\"; did you mean report?"),
      ("report news --jobs 0", "tally: --jobs: \"0\" is not a whole number from 1 to 256"),
      ("report news --since 5", "tally: --since: \"5\" is not a date such as 2022-01-30"),
      ("report news --as-of 1-1", "tally: --as-of: \"1-1\" is not a date"),
      ("report news --min-confidence 2", "is not a number from 0 to 1"),
      ("report news --format pdf", "tally: --format: unknown format \"pdf\""),
      ("report news --format jso", "did you mean json?"),
      ("report news --format text --format json", "two formats for standard output"),
      ("report news --format json=", "no file after \"json=\""),
      ("report news --rules nowhere", "nowhere; name it with --rules DIR"),
      ("check news --baseline none.jsonl", "tally: none.jsonl: no baseline there"),
      ("explain f-1", "tally: reports/report.json: no report there"),
      ("baseline accept f-1", "needs --reason TEXT"),
      ("completion tcsh", "there are some for bash, zsh, fish"),
      ("help chek", "did you mean check?"),
      ("rules list unit", "did you mean units?"),
    ])
  func refuses(_ line: String, _ message: String) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "empty"), withIntermediateDirectories: true)
      let outcome = try run(line, in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("tally: "))
    }
  }

  @Test(
    "help, versions and completions exit 0",
    arguments: [
      "help", "help report", "help baseline", "--help", "report --help", "--version",
      "completion bash", "completion zsh", "completion fish", "man", "rules list units",
    ])
  func helps(_ line: String) async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try run(line, in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(!outcome.output.isEmpty)
    }
  }

  @Test("nothing typed shows the short help and exits 2")
  func showsShortHelp() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try run("", in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("tally report"))
    }
  }

  @Test("a folder that cannot be made, a file that cannot be written: exit 2, nothing changed")
  func cannotWrite() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write("a file", to: "taken")
      let outcome = try run("report news -o taken/reports", in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("taken/reports: the folder cannot be made"))
      try folder.write("x", to: "out/report.json/inside")
      try folder.write("old", to: "out/claims.jsonl")
      #expect(try run("report news -o out", in: folder).code == 2)
      #expect(try folder.names(in: "out") == ["claims.jsonl", "report.json"])
      #expect(folder.text(of: "out/claims.jsonl") == "old")
    }
  }

  @Test("a full disk: exit 2, nothing half-written")
  func survivesFullDisk() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      // A limit on the size of files stands in for the disk: writing past it fails in the same place.
      let tool = try BuiltTool.executable().path
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", "ulimit -f 1; exec \(tool) report news -q 2>errors.txt"]
      process.currentDirectoryURL = folder.url
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      #expect(try folder.names(in: "reports") == [])
      #expect(folder.text(of: "errors.txt")?.contains("cannot be written") == true)
    }
  }

  @Test(
    "a damaged model is named, and claims are read without a tree", arguments: ["claims", "report"])
  func damagedModel(_ verb: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("Norway sent 300 soldiers to Lima.\n", to: "a.txt")
      try folder.write("no model", to: "bin/tally_TallyKit.resources/Models/english.syntax")
      let copy = folder.url.appending(path: "bin/tally")
      try FileManager.default.copyItem(at: try BuiltTool.executable(), to: copy)
      let run = try BuiltTool.run(
        [verb, "a.txt", "--rules", Repository.rules.path], in: folder.url, executable: copy)
      #expect(run.code == 0)
      #expect(run.output.contains("300") || run.output.contains("1 claim"))
      #expect((run.output + run.errors).contains("without a tree"))
    }
  }
}
