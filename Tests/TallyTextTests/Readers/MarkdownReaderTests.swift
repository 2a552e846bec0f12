import TallyText
import Testing

@Suite("Markdown")
struct MarkdownReaderTests {
  static let rows: [(text: String, blocks: [String])] = [
    (
      "# Ten *ships* sank #\n\nThe **navy** lost _ten_ ships.",
      ["heading: Ten ships sank", "paragraph: The navy lost ten ships."]
    ),
    ("Ten ships\n=========\n\nThey sank.", ["heading: Ten ships", "paragraph: They sank."]),
    (
      "See [the list](https://a.b/40 \"title\") of [all][1] 12.\n\n[1]: https://a.b",
      ["paragraph: See the list of all 12."]
    ),
    (
      "It has ![40 men](x.png) 12 men[^1].\n\n[^1]: Counted in May.",
      ["paragraph: It has 12 men.", "listItem: Counted in May."]
    ),
    (
      "Run `rm 40` twice.\n\n```\n50 lines\n```\n\n    60 more\n\nEnd.",
      ["paragraph: Run twice.", "paragraph: End."]
    ),
    (
      "- 40 tents\n- [x] 12 boats\n  for the sea\n1. five",
      ["listItem: 40 tents", "listItem: 12 boats for the sea", "listItem: five"]
    ),
    (
      "| town | dead |\n|------|-----:|\n| Ayr | 12 |\n\nEnd.",
      ["tableCell: town", "tableCell: dead", "tableCell: Ayr", "tableCell: 12", "paragraph: End."]
    ),
    (
      "> Ten ships sank off the\n> coast on the same day.\n",
      ["paragraph: Ten ships sank off the coast on the same day."]
    ),
    (
      "A &amp; B, 5 &lt; 6 and 2 * 3 * 4, snake_case_5, 1\\*.",
      ["paragraph: A & B, 5 < 6 and 2 * 3 * 4, snake_case_5, 1*."]
    ),
    (
      "It <b>rose</b> to <!-- 99 --> 40.\n***\nEnd.",
      ["paragraph: It rose to 40.", "paragraph: End."]
    ),
    (
      "# Ten\n\n2022-01-26\nhttps://a.b/c\nThey sank.",
      [
        "heading: Ten", "heading: 2022-01-26", "heading: https://a.b/c", "paragraph: They sank.",
      ]
    ),
    ("---\ndate: 2022-01-30\n---\n# Ten\n", ["heading: Ten"]),
  ]

  @Test("is read without its marks", arguments: rows)
  func blocks(_ row: (text: String, blocks: [String])) {
    #expect(MarkdownReader().read(Array(row.text.utf8)).blockLines == row.blocks)
  }

  @Test("points into the file")
  func origins() throws {
    let source = "# A\n\nThe [**850** troops](http://x.y) cost &euro;5 &mdash; \\*all\\*."
    let read = MarkdownReader().read(Array(source.utf8))
    for (word, original) in [("850", "850"), ("€", "&euro;"), ("—", "&mdash;"), ("*all", "*all")] {
      let span = try #require(read.span(of: word))
      #expect(read.original(of: span, in: source) == original)
    }
  }

  @Test("records what is to be ignored")
  func ignores() {
    let source =
      "Ten.\n\n<!-- tally-ignore: two counts -->\n\n<!-- tally-ignore -->\n<!-- other -->"
    let read = MarkdownReader().read(Array(source.utf8))
    #expect(read.ignores.map(\.reason) == ["two counts", nil])
    #expect(read.ignores.first.map { read.text.isEmpty ? 0 : $0.span.start } == 6)
  }

  @Test("of any bytes is read", arguments: 0..<60)
  func survivesAnyBytes(seed: Int) {
    let bytes = RandomBytes.text(seed: UInt64(seed) &+ 7_000, count: 500)
    expectSound(MarkdownReader().read(bytes), original: bytes)
    expectSound(PlainTextReader().read(bytes), original: bytes)
  }

  @Test(
    "takes time in proportion to its length",
    arguments: ["[", "](", "![", "`", "<a", "*", "> ", "[^", "[a][", "&", "<!--", "| "])
  func isLinear(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 20_000).utf8)
    expectSound(MarkdownReader().read(bytes), original: bytes)
  }
}
