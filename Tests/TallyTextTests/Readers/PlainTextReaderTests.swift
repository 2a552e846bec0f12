import TallyText
import Testing

@Suite("Plain text")
struct PlainTextReaderTests {
  static let rows: [(text: String, blocks: [String])] = [
    (
      "Ten ships sank\n\nThe navy lost ten ships on Sunday.\nIts chief resigned.\n",
      [
        "heading: Ten ships sank", "paragraph: The navy lost ten ships on Sunday.",
        "paragraph: Its chief resigned.",
      ]
    ),
    (
      "\u{FEFF}Ten ships sank\r\n\r\nThe navy lost them.\r\n",
      ["heading: Ten ships sank", "paragraph: The navy lost them."]
    ),
    (
      """
      The harbour was closed for most of the day while crews from three
      ports searched for the missing sailors. By nightfall eleven people
      had been brought ashore and forty were still missing.
      """,
      [
        """
        paragraph: The harbour was closed for most of the day while crews from three
        ports searched for the missing sailors. By nightfall eleven people
        had been brought ashore and forty were still missing.
        """
      ]
    ),
    (
      "Needs:\n- 40 tents\n* 12 boats\n2. five cooks\n",
      ["paragraph: Needs:", "listItem: 40 tents", "listItem: 12 boats", "listItem: five cooks"]
    ),
    ("a.\n-----\nb.", ["paragraph: a.", "paragraph: b."]),
    (
      "Flags over the port\nFlags over the port (Picture: Lund).\n",
      ["heading: Flags over the port", "paragraph: Flags over the port (Picture: Lund)."]
    ),
    ("", []), ("\n\n \t\n", []),
  ]

  @Test("is cut into blocks", arguments: rows)
  func blocks(_ row: (text: String, blocks: [String])) {
    #expect(PlainTextReader().read(Array(row.text.utf8)).blockLines == row.blocks)
  }

  @Test("takes metadata from the top")
  func metadata() {
    let read = PlainTextReader().read(
      Array(
        "date: 2022-01-30\r\nSource: \"Port News\"\r\nurl: https://a.b/c\r\n\r\nText: here.".utf8))
    #expect(read.metadata.date == "2022-01-30")
    #expect(read.metadata.source == "Port News")
    #expect(read.metadata.url == "https://a.b/c")
    #expect(read.blockLines == ["paragraph: Text: here."])
  }

  @Test("takes a fenced header")
  func fencedMetadata() {
    let read = PlainTextReader().read(
      Array("---\ntitle: Ten ships\ntags:\n  - sea\ndate: 2022-01-30\n---\nThey sank.".utf8))
    #expect(read.metadata.title == "Ten ships")
    #expect(read.metadata.date == "2022-01-30")
    #expect(read.blockLines == ["paragraph: They sank."])
  }

  @Test(
    "takes no other lines for metadata",
    arguments: [
      "Updated: January 30, 2022\n\nText.", "date: 2022-01-30\nText goes on here.\n",
      "He said: nothing.\n\nText.", "Text.\n\ndate: 2022-01-30\n", "---\ndate: 2022-01-30\nText.",
    ])
  func noMetadata(_ text: String) {
    #expect(PlainTextReader().read(Array(text.utf8)).metadata == DocumentMetadata())
  }
}
