import TallyText
import Testing

@Suite("Origins")
struct OriginMapTests {
  @Test("are the text itself where nothing was built")
  func identity() {
    #expect(OriginMap().original(of: TextSpan(3, 9)) == TextSpan(3, 9))
  }

  @Test("lead back through copies, entities and gaps")
  func leadBack() {
    // <p>a&amp;b</p><p>cd</p>
    let original = Array("<p>a&amp;b</p><p>cd</p>".utf8)
    var builder = TextBuilder()
    builder.append(TextSpan(3, 4), of: original.span)
    builder.append(CollectionOfOne(UInt8(ascii: "&")), for: TextSpan(4, 9))
    builder.append(TextSpan(9, 10), of: original.span)
    builder.append(CollectionOfOne(UInt8(ascii: "\n")), for: TextSpan(10, 10))
    builder.append(TextSpan(17, 18), of: original.span)
    builder.append(TextSpan(18, 19), of: original.span)
    #expect(String(decoding: builder.text, as: UTF8.self) == "a&b\ncd")
    let rows: [(text: TextSpan, original: TextSpan)] = [
      (TextSpan(0, 1), TextSpan(3, 4)), (TextSpan(1, 2), TextSpan(4, 9)),
      (TextSpan(0, 3), TextSpan(3, 10)), (TextSpan(2, 3), TextSpan(9, 10)),
      (TextSpan(4, 6), TextSpan(17, 19)), (TextSpan(2, 5), TextSpan(9, 18)),
      (TextSpan(5, 5), TextSpan(18, 18)),
    ]
    for row in rows { #expect(builder.origins.original(of: row.text) == row.original) }
    #expect(builder.origins.runs.count == 5)
  }

  @Test("take the whole of an entity that stands last")
  func lastEntity() {
    var builder = TextBuilder()
    builder.append(Array("€".utf8), for: TextSpan(0, 6))
    #expect(builder.origins.original(of: TextSpan(0, 3)) == TextSpan(0, 6))
    #expect(builder.origins.original(of: TextSpan(1, 2)) == TextSpan(0, 6))
  }
}

@Suite("Lines")
struct LineIndexTests {
  static let rows: [(offset: Int, line: Int, column: Int)] = [
    (0, 1, 1), (2, 1, 3), (4, 1, 4), (5, 2, 1), (6, 2, 2), (8, 3, 1), (9, 4, 1), (10, 4, 2),
  ]

  @Test("are counted from 1, columns in code points", arguments: rows)
  func positions(_ row: (offset: Int, line: Int, column: Int)) {
    let bytes = Array("aéb\nc\r\n\rd".utf8)
    let found = LineIndex(bytes.span).position(of: row.offset, in: bytes.span)
    #expect(found.line == row.line)
    #expect(found.column == row.column)
  }

  @Test("hold a last one without an end")
  func counts() {
    for (text, count) in [("a\nb", 2), ("a\nb\n", 3), ("", 1)] {
      let bytes = Array(text.utf8)
      let index = LineIndex(bytes.span)
      #expect(index.count == count)
      let beyond = index.position(of: 70, in: bytes.span)
      #expect(beyond.line == count)
    }
  }
}
