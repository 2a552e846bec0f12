import Foundation
import TallyTestSupport
import Testing

@Suite("Explaining")
struct ExplainVerbTests {
  private func run(_ words: String..., folder: TemporaryFolder) throws -> BuiltTool.Outcome {
    try BuiltTool.run(words, in: folder)
  }

  /// The first object of an explanation in JSON.
  private func json(_ text: String) throws -> [String: Any] {
    let line = try #require(text.split(separator: "\n").first)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("a claim carries the selectors of Web Annotation and the document's hash")
  func selectors() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      // Code points and bytes part ways after a letter with an accent.
      let text =
        "date: 2021-05-10\nsource: Courrier\n\nÀ Tallinn. Some 850 British soldiers are stationed in Tallinn.\n"
      try folder.write(text, to: "news/a.txt")
      _ = try run("report", "news", "-q", folder: folder)
      let outcome = try run("explain", "a.txt:4", "--format", "json", folder: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let target = try #require(try json(outcome.output)["target"] as? [String: Any])
      #expect(target["source"] as? String == "news/a.txt")
      #expect((target["sha256"] as? String)?.count == 64)
      let selectors = try #require(target["selector"] as? [[String: Any]])
      #expect(
        selectors.map { $0["type"] as? String } == [
          "TextQuoteSelector", "TextPositionSelector", "DataPositionSelector",
        ])
      #expect(selectors[0]["exact"] as? String == "850")
      #expect((selectors[0]["prefix"] as? String)?.hasSuffix("Some ") == true)
      #expect((selectors[0]["suffix"] as? String)?.hasPrefix(" British") == true)
      let points = try #require(selectors[1]["start"] as? Int)
      let scalars = Array(text.unicodeScalars)
      #expect(String(String.UnicodeScalarView(scalars[points..<(points + 3)])) == "850")
      let bytes = try #require(selectors[2]["start"] as? Int)
      #expect(String(decoding: Array(text.utf8)[bytes..<(bytes + 3)], as: UTF8.self) == "850")
      #expect(bytes == points + 1)
    }
  }

  @Test("of an old report on a changed document it says what moved, and what is gone")
  func moved() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      _ = try run("report", "news", "-q", folder: folder)
      let text = try #require(folder.text(of: "news/a.txt"))
      #expect(!(try run("explain", "a.txt:4", folder: folder).output.contains("has changed")))
      try folder.write(text.replacing("\n\nSome", with: "\n\nRain fell.\n\nSome"), to: "news/a.txt")
      let outcome = try run("explain", "a.txt:4", folder: folder).output
        .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(
        outcome.contains(
          "the file has changed since it was read; its sentence now stands in line 6"))
      #expect(outcome.contains("(before: the figure in line 4"))
      let finding = try run("explain", "f-", folder: folder)
      #expect(finding.output.contains("has changed"))
      let explained = try json(
        try run("explain", "a.txt:4", "--format", "json", folder: folder).output)
      #expect((explained["moved"] as? [String: Any])?["line"] as? Int == 6)
      let selectors = (explained["target"] as? [String: Any])?["selector"] as? [Any]
      #expect(
        selectors?.count == 2, "positions in code points are not known of a file that changed")
      try folder.write(
        text.replacing("are stationed", with: "train"),
        to: "news/a.txt")
      let other = try json(try run("explain", "a.txt:4", "--format", "json", folder: folder).output)
      #expect((other["moved"] as? [String: Any])?["extent"] as? String == "quote")
      try folder.write("date: 2021-05-10\n\nRain fell.\n", to: "news/a.txt")
      let gone = try json(try run("explain", "a.txt:4", "--format", "json", folder: folder).output)
      #expect((gone["remark"] as? String)?.contains("its words no longer stand there") == true)
      #expect(gone["moved"] is NSNull)
    }
  }

  @Test("why two claims are not at odds, as text and as JSON")
  func kept() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        SampleArticles.garrison("850", date: "2021-05-10", source: "Courier"), to: "news/a.txt")
      try folder.write("Some 900 ships sailed from Lisbon.\n", to: "news/b.txt")
      _ = try run("report", "news", "-q", folder: folder)
      let claims = try #require(folder.text(of: "reports/claims.jsonl")).split(separator: "\n")
      let names = claims.map { String($0.dropFirst(7).prefix(18)) }
      #expect(names.count == 2)
      let outcome = try run("explain", names[0], "--not", names[1], folder: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Not compared"))
      let explained = try json(
        try run("explain", names[0], "--not", names[1], "--format", "json", folder: folder).output)
      #expect(explained["obstacle"] is String)
      #expect((explained["parts"] as? [Any])?.isEmpty == false)
    }
  }
}
