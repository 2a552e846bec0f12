import TallyText
import Testing

@Suite("Comments in plain text")
struct PlainTextCommentsTests {
  private func read(_ text: String) -> (read: ReadText, passages: [IgnoredPassage], bytes: [UInt8])
  {
    let bytes = Array(text.utf8)
    let read = PlainTextReader().read(bytes)
    return (read, IgnoredPassage.all(in: read, original: bytes), bytes)
  }

  private func passage(_ text: String) -> String? {
    let (_, passages, bytes) = read(text)
    return passages.first?.passage.map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(
    "speak of the paragraph they stand in, end, or come before",
    arguments: [
      ("One.\n\n<!-- tally-ignore: x -->\n\nTwo.\n\nThree.\n", "Two."),
      ("One.\n\nTwo. <!-- tally-ignore: x -->\n\nThree.\n", "Two."),
      ("<!-- tally-ignore: x --> One.\n\nTwo.\n", "One."),
      ("One.\n\nTwo.\n<!-- tally-ignore: x -->\n", nil), ("<!-- tally-ignore: x -->\n", nil),
    ])
  func passages(_ text: String, _ words: String?) { #expect(passage(text) == words) }

  @Test("inside a paragraph they speak of all of it, and are no text themselves")
  func inside() {
    let (read, passages, _) = read("Rain <!--tally-ignore: 17 cases--> fell.\n")
    #expect(read.text.count == "Rain <!--tally-ignore: 17 cases--> fell.\n".utf8.count)
    #expect(!String(decoding: read.text, as: UTF8.self).contains("17"))
    #expect(passages.first?.reason == "17 cases")
    #expect(passages.first?.passage?.start == 0)
  }

  @Test("their line is counted, and a missing reason is none")
  func lines() {
    let passages = read("One.\n\nTwo.\n\n<!-- tally-ignore -->\nThree.\n<!-- tally-ignore: -->\n")
      .passages
    #expect(passages.map(\.line) == [5, 7])
    #expect(passages.map(\.reason) == [nil, nil])
  }

  @Test(
    "all else that looks like a comment is text",
    arguments: ["<!-- note -->", "<!--", "<!-- tally-ignored: x -->", "-->"])
  func others(_ words: String) {
    let (read, passages, bytes) = read("One \(words) two.\n")
    #expect(passages.isEmpty)
    #expect(read.text == bytes)
  }

  @Test("thousands of open comments take no more than a moment")
  func open() {
    let text = String(repeating: "<!-- tally-ignore ", count: 20_000)
    #expect(read(text).passages.isEmpty)
    let closed = String(repeating: "a <!-- tally-ignore: x -->\n\n", count: 5_000)
    #expect(read(closed).passages.count == 5_000)
  }
}
