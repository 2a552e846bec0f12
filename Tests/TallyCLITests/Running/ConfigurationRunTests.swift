import Foundation
import TallyTestSupport
import Testing

@Suite("tally.json")
struct ConfigurationRunTests {
  private func run(
    _ line: String, _ folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      line.split(separator: " ").map(String.init), in: folder, environment: environment)
  }

  @Test("init writes one that report, check and config follow; never over another")
  func initializes() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write("x", to: "notes/readme.xyz")
      #expect(try run("init", folder).code == 0)
      let text = try #require(folder.text(of: "tally.json"))
      #expect(text.contains("\"inputs\": [\"news\"]"))
      #expect(try run("report", folder).code == 0)
      #expect(try run("check", folder).code == 1)
      #expect(try run("init", folder).code == 2)
      #expect(folder.text(of: "tally.json") == text)
      #expect(try run("init news other --config b.json", folder).code == 0)
      #expect(folder.text(of: "b.json")?.contains("[\"news\", \"other\"]") == true)
    }
  }

  @Test("config says who said what: default, file, environment, flag")
  func origins() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        "{\"inputs\": [\"news\"], \"failOn\": \"major\", \"jobs\": 3}", to: "tally.json")
      let outcome = try run(
        "config --jobs 5", folder, environment: ["SOURCE_DATE_EPOCH": "0", "NO_COLOR": "1"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let rows = outcome.output.split(separator: "\n").map {
        $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      }
      for row in [
        "inputs news tally.json", "failOn major tally.json", "jobs 5 flag",
        "output reports default",
        "as-of 0 environment SOURCE_DATE_EPOCH", "color never environment NO_COLOR",
      ] {
        #expect(rows.contains(row), "\(outcome.output)")
      }
    }
  }

  @Test("its settings hold until a flag says otherwise")
  func settings() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(
        """
        {"inputs": ["news"], "output": "out", "failOn": "major", "format": ["json=all.json"],
         "baseline": "known.jsonl", "minConfidence": 0, "maxSourceBytes": 100000}
        """, to: "tally.json")
      #expect(try run("check", folder).code == 2, "the baseline is named and not there")
      #expect(try run("baseline create", folder).code == 0)
      #expect(folder.text(of: "known.jsonl") != nil)
      #expect(try run("report", folder).code == 0)
      #expect(folder.text(of: "out/report.md") != nil)
      #expect(folder.text(of: "all.json") != nil)
      #expect(try run("report -o other", folder).code == 0)
      #expect(folder.text(of: "other/report.md") != nil)
    }
  }

  @Test("its paths count from its own folder, its manifest gives dates and names")
  func manifest() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        "Some 850 British soldiers are stationed in Tallinn.\n", to: "desk/news/a.txt")
      try folder.write(
        "date: 2021-05-12\n\nSome 900 British soldiers are stationed in Tallinn.\n",
        to: "desk/news/b.txt")
      try folder.write(
        #"{"inputs": ["news"], "sources": {"news/a.txt": {"date": "2021-05-10", "source": "Courier"}, "#
          + #""news/b.txt": {"date": "2020-01-01"}}}"#, to: "desk/tally.json")
      let outcome = try run("claims desk/news --config desk/tally.json", folder)
      #expect(
        outcome.output.contains(
          #""source":"Courier","published":"2021-05-10","publishedFrom":"manifest date""#))
      #expect(outcome.output.contains(#""published":"2021-05-12","publishedFrom":"metadata date""#))
      #expect(try run("report --config desk/tally.json", folder).code == 0)
    }
  }

  @Test(
    "a file of another encoding is read where the manifest says so, and its spans are the file's")
  func encoding() async throws {
    try await TemporaryFolder.with { folder in
      // É and curly quotes of Windows-1252, before and in the sentence of the figure.
      let head = Array("date: 2021-05-10\nsource: Courrier\n\n".utf8)
      let start =
        [0xC9] + Array("t".utf8) + [0xE9] + Array(" 2021. ".utf8) + [0x93] + Array("Some ".utf8)
      let rest = Array("850 British soldiers are stationed in Tallinn.".utf8) + [0x94, 0x0A]
      try folder.write(head + start + rest, to: "news/a.txt")
      let refused = try run("claims news", folder)
      #expect(refused.code == 3)
      #expect(refused.errors.contains("looks like Windows-1252). Declare its \"encoding\""))
      try folder.write(
        #"{"inputs": ["news"], "sources": {"news/a.txt": {"encoding": "Windows-1252"}}}"#,
        to: "tally.json")
      #expect(try run("report -q", folder).code == 0)
      let claim = try #require(folder.text(of: "reports/claims.jsonl"))
      let place = head.count + start.count
      #expect(claim.contains(#""number":{"start":\#(place),"end":\#(place + 3)}"#), "\(claim)")
      #expect(claim.contains(#""line":4,"column":17,"#), "\(claim)")
      #expect(claim.contains("“Some 850 British soldiers"))
      let explained = try run("explain a.txt:4 --format json", folder).output
      #expect(explained.contains(#""bytesText":"850","remark":null"#), "\(explained)")
      let points = #""TextPositionSelector","start":\#(place),"end":\#(place + 3)}"#
      #expect(explained.contains(points))
    }
  }

  @Test(
    "documents that say no date or source are listed by init; a path that is not read is named")
  func sources() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write("Some 850 soldiers are stationed in Tallinn.\n", to: "news/z.txt")
      let made = try run("init news", folder)
      #expect(made.errors.contains("1 document without a date or source"), "\(made.errors)")
      let text = try #require(folder.text(of: "tally.json"))
      #expect(text.contains("  \"sources\": {\n    \"news/z.txt\": {}\n  },\n"), "\(text)")
      let plain = try run("report", folder)
      #expect(plain.code == 0 && !plain.errors.contains("was not read"), "\(plain.errors)")
      try folder.write(text.replacing("news/z.txt", with: "news/y.txt"), to: "tally.json")
      let outcome = try run("report", folder)
      let words = "tally.json: \"sources\" names \"news/y.txt\", which was not read"
      #expect(outcome.errors.contains(words))
      #expect(!(try run("report news/a.txt", folder).errors.contains("was not read")))
    }
  }

  @Test(
    "a mistake is named with its place and what to do",
    arguments: [
      ("{\n  \"inptus\": []}", "tally.json:2: unknown key \"inptus\"; did you mean \"inputs\"?"),
      (
        "{\"jobs\": \"3\"}",
        "tally.json:1: \"jobs\" is \"3\"; it takes a whole number from 1 to 256"
      ),
      ("{\"jobs\": 0}", "it takes a whole number from 1 to 256"),
      (
        "{\"failOn\":\n\n\"big\"}",
        "tally.json:3: \"failOn\" is \"big\"; it takes one of minor, moderate, major"
      ),
      ("{\"minConfidence\": 2}", "it takes a number from 0 to 1"),
      ("{\"since\": \"May\"}", "it takes a date such as \"2022-01-30\""),
      ("{\"inputs\": \"news\"}", "\"inputs\" is \"news\"; it takes a list of texts"),
      ("{\"inputs\": [3]}", "\"inputs\" holds 3; it takes texts"),
      ("{\"sources\": {\"a\": {\"day\": \"x\"}}}", "unknown key \"day\" of a source"),
      ("{\"sources\": {\"a\": {\"date\": \"May\"}}}", "\"date\" is \"May\""),
      (
        "{\"sources\": {\"a\": {\"encoding\": \"ebcdic\"}}}",
        "\"encoding\" is \"ebcdic\"; it takes utf-8, windows-1252, iso-8859-1"
      ),
      ("[]", "tally.json:1: the file is a list; it takes an object in braces"),
      ("{\n\"jobs\": 1,\n}", "tally.json:3: not JSON: a name in double quotes is missing"),
      ("{\"jobs\": 1 \"x\": 2}", "not JSON: a comma or } is missing"),
      ("{\"jobs\": 01}", "not JSON: \"01\" is no value"),
      ("{\"jobs\": 1, \"jobs\": 2}", "not JSON: \"jobs\" stands twice"),
      ("", "not JSON: it ends too early"), ("{} {}", "more after the end"),
      ("{\"format\": [\"pdf\"]}", "unknown format \"pdf\""),
    ])
  func mistakes(_ text: String, _ message: String) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(text, to: "tally.json")
      let outcome = try run("report news", folder)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test("a configuration that is named must be there")
  func missing() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try run("report news --config none.json", folder)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("none.json: no configuration there"))
    }
  }

  @Test(
    "what init writes and what the tests use fits the schema",
    .enabled(if: PythonCheck.hasJSONSchema))
  func schema() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("init", folder).code == 0)
      for (name, file) in [("config", "tally.json")] {
        let schema = try run("schema \(name)", folder).output
        let path = URL(filePath: try folder.write(schema, to: "schema.json"))
        let checked = folder.url.appending(path: file)
        #expect(try PythonCheck.mistakes(in: checked, schema: path) == "")
        try folder.write("{\"inptus\": []}", to: file)
        #expect(try PythonCheck.mistakes(in: checked, schema: path) != "")
      }
    }
  }

  @Test("the files of a run fit the schemas that are printed")
  func ownFiles() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try run("baseline create news --as-of 2021-06-01", folder).code == 0)
      #expect(try run("report news", folder).code == 0)
      let files = [
        ("claims", "reports/claims.jsonl"), ("comparisons", "reports/comparisons.jsonl"),
        ("findings", "reports/findings.jsonl"), ("baseline", "tally-baseline.jsonl"),
      ]
      for (name, file) in files {
        let check = try SchemaCheck(Data(try run("schema \(name)", folder).output.utf8))
        let lines = try #require(folder.text(of: file)).split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines { #expect(try check.mistakes(in: Data(line.utf8)) == []) }
      }
      let check = try SchemaCheck(Data(try run("schema report", folder).output.utf8))
      let report = try #require(folder.text(of: "reports/report.json"))
      #expect(try check.mistakes(in: Data(report.utf8)) == [])
    }
  }
}
