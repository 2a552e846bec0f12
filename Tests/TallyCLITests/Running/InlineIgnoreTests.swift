import TallyTestSupport
import Testing

@Suite("Comments that pass over findings")
struct InlineIgnoreTests {
  /// An article of a kind with a comment in a place, that is at odds with `news/a.txt`.
  private func article(_ ending: String, _ comment: String, after: Bool) -> String {
    let sentence = "Some 900 British soldiers are stationed in Tallinn."
    let head = "date: 2021-05-12\nsource: Harbour Post\n\n"
    switch ending {
    case "html":
      let paragraph = after ? "<p>\(sentence) \(comment)</p>" : "\(comment)\n<p>\(sentence)</p>"
      return "<html><head><meta name=\"date\" content=\"2021-05-12\"></head><body><article>\n"
        + "<p>Rain fell all day.</p>\n\(paragraph)\n<p>It was cold.</p></article></body></html>\n"
    default:
      let paragraph = after ? "\(sentence) \(comment)" : "\(comment)\n\n\(sentence)"
      return "\(head)Rain fell all day.\n\n\(paragraph)\n\nIt was cold.\n"
    }
  }

  private func check(
    _ ending: String, _ comment: String, after: Bool, _ words: [String] = []
  ) async throws -> BuiltTool.Outcome {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(article(ending, comment, after: after), to: "news/b.\(ending)")
      if ending != "txt" { try folder.write("Rain fell.\n", to: "news/b.txt") }
      return try BuiltTool.run(["check", "news"] + words, in: folder)
    }
  }

  @Test(
    "with a reason a finding is passed over and counted, before a paragraph and at its end",
    arguments: ["txt", "md", "html"], [true, false])
  func passesOver(_ ending: String, after: Bool) async throws {
    let outcome = try await check(
      ending, "<!-- tally-ignore: two ways of counting -->", after: after)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 passed over by comments"), "\(outcome.errors)")
  }

  @Test(
    "without a reason it passes over nothing, and is itself a finding",
    arguments: ["txt", "md", "html"])
  func needsReason(_ ending: String) async throws {
    let outcome = try await check(ending, "<!-- tally-ignore -->", after: false)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("news/b.\(ending):"))
    #expect(outcome.errors.contains("gives no reason"))
    #expect(outcome.errors.contains("1 new, 0 changed, 0 in the baseline, 1 comments amiss"))
  }

  @Test("unused it is itself a finding, where minor ones count", arguments: ["txt", "md", "html"])
  func needsUse(_ ending: String) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(
        article(ending, "<!-- tally-ignore: x -->", after: true).replacing("900", with: "850"),
        to: "news/b.\(ending)")
      if ending != "txt" { try folder.write("Rain fell.\n", to: "news/b.txt") }
      let outcome = try BuiltTool.run(["check", "news"], in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("passes over nothing"))
      #expect(try BuiltTool.run(["check", "news", "--fail-on", "moderate"], in: folder).code == 0)
      let part = try BuiltTool.run(["check", "news", "--since", "2021-05-11"], in: folder)
      #expect(part.code == 0, "part of the articles was left out: \(part.errors)")
    }
  }

  @Test("it covers its own paragraph and no other")
  func coversOneParagraph() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(
        "date: 2021-05-12\n\n<!-- tally-ignore: x -->\n\nRain fell.\n\n"
          + "Some 900 British soldiers are stationed in Tallinn.\n", to: "news/b.txt")
      let outcome = try BuiltTool.run(["check", "news"], in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("1 new"))
      #expect(outcome.errors.contains("passes over nothing"))
    }
  }

  @Test("what a comment passes over gets no entry in a baseline")
  func staysOutOfBaselines() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let kept = try #require(folder.text(of: "news/b.txt"))
      try folder.write(
        article("txt", "<!-- tally-ignore: two ways -->", after: true), to: "news/b.txt")
      let created = try BuiltTool.run(["baseline", "create", "news"], in: folder)
      #expect(created.errors.contains("0 entries"), "\(created.errors)")
      try folder.write(kept, to: "news/b.txt")
      #expect(try BuiltTool.run(["check", "news"], in: folder).code == 1)
      let again = try BuiltTool.run(["baseline", "create", "news"], in: folder)
      #expect(again.errors.contains("1 entry, 1 added, 0 dropped"), "\(again.errors)")
    }
  }

  @Test("passed over findings stay in every report, marked")
  func staysInReports() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      try folder.write(
        article("md", "<!-- tally-ignore: two ways -->", after: false), to: "news/b.md")
      try folder.write("Rain fell.\n", to: "news/b.txt")
      let outcome = try BuiltTool.run(["report", "news"], in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("[suppressed]"))
      #expect(outcome.output.contains("Passed over by comments: 1."))
      let findings = try #require(folder.text(of: "reports/findings.jsonl"))
      #expect(findings.contains(#""state":"suppressed""#))
      #expect(findings.contains(#""justification":"two ways""#))
      #expect(folder.text(of: "reports/report.md")?.contains("Passed over by comments") == true)
      #expect(folder.text(of: "reports/report.json")?.contains(#""suppressed":1"#) == true)
    }
  }
}
