import Testing

@testable import TallyCLI

@Suite("Reading the command line")
struct ArgumentParserTests {
  @Test(
    "verbs, options and operands in any order",
    arguments: [
      ("report news", Verb.report, [:], ["news"]),
      ("--quiet report news", .report, [.quiet: [""]], ["news"]),
      ("report news -q", .report, [.quiet: [""]], ["news"]),
      ("report a b --jobs 4", .report, [.jobs: ["4"]], ["a", "b"]),
      ("--jobs=4 report a", .report, [.jobs: ["4"]], ["a"]),
      ("report -j 4 a", .report, [.jobs: ["4"]], ["a"]),
      ("report -- --odd", .report, [:], ["--odd"]),
      ("claims -", .claims, [:], ["-"]),
      ("claims", .claims, [:], []),
      (
        "report a --format json=x.json --format=csv", .report, [.format: ["json=x.json", "csv"]],
        ["a"]
      ),
      ("baseline create a", .baselineCreate, [:], ["a"]),
      ("baseline accept f-1 --reason typo", .baselineAccept, [.reason: ["typo"]], ["f-1"]),
      ("rules list units", .rulesList, [:], ["units"]),
      ("help baseline create", .help, [:], ["baseline", "create"]),
      ("explain --not a b", .explain, [.not: ["a"]], ["b"]),
    ] as [(String, Verb, [Option: [String]], [String])])
  func reads(_ line: String, _ verb: Verb, _ options: [Option: [String]], _ operands: [String])
    throws
  {
    let words = line.split(separator: " ").map(String.init)
    let expected = Invocation(verb: verb, options: options, operands: operands)
    #expect(try ArgumentParser.parse(words) == expected)
  }

  @Test(
    "mistakes are named, with what to do",
    arguments: [
      ("repor a", "unknown verb \"repor\"; did you mean report?"),
      ("chekc a", "unknown verb \"chekc\"; did you mean check?"),
      ("zzzzzzzz", "unknown verb \"zzzzzzzz\"; see: tally help"),
      ("news/a.txt", "unknown verb \"news/a.txt\"; to read a file: tally report news/a.txt"),
      ("report a --quite", "unknown option --quite; did you mean --quiet?"),
      ("report a --zzzzzzzzz", "unknown option --zzzzzzzzz; see: tally help"),
      ("report a -x", "unknown option -x; see: tally help"),
      ("report a --jobs", "--jobs needs a value: --jobs N"),
      ("report a --jobs --quiet", "--jobs needs a value, not --quiet; write --jobs=--quiet"),
      ("report a --quiet=yes", "--quiet takes no value; leave out the ="),
      ("report a --fail-on bad", "--fail-on: \"bad\" is none of minor, moderate, major"),
      ("report a -j 1 -j 2", "--jobs is given twice; give it once"),
      ("rules show", "rules show needs FILE:LINE|TEXT; see: tally help rules show"),
      ("baseline", "baseline needs one of create, accept, prune, list, diff"),
      ("baseline crate a", "unknown verb \"baseline crate\"; did you mean baseline create?"),
      ("baseline list x", "\"x\" is one word too many; the form is: tally baseline list"),
      (
        "report a --reason b",
        "--reason is not an option of report; it is of baseline create, baseline accept"
      ),
    ])
  func names(_ line: String, _ message: String) {
    let words = line.split(separator: " ").map(String.init)
    let error = #expect(throws: UsageError.self) { try ArgumentParser.parse(words) }
    #expect(error?.description == message)
  }

  @Test("nothing typed is no mistake")
  func acceptsNothing() throws {
    #expect(try ArgumentParser.parse([]).verb == nil)
  }
}
