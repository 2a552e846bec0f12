/// A line of plain text and what its form says about it.
struct TextLine {
  /// Where it stands, without white space around it.
  let span: TextSpan

  /// Its width in code points.
  let width: Int

  /// The width of its first word.
  let firstWordWidth: Int

  /// Whether it ends with a mark that ends a sentence, closing quotes and brackets aside.
  let endsSentence: Bool

  /// Whether it ends with a mark that leaves a sentence open: a colon, a comma.
  let endsOpen: Bool

  /// Whether its first letter is a small one; an address goes on with no sentence.
  let startsSmall: Bool

  /// Where the text of a list item starts after its bullet or number; nil where it is none.
  let itemStart: Int?

  /// Whether it holds a letter or a digit: a line of dashes says nothing.
  let holdsText: Bool

  /// Reads the form of a line; time in proportion to its length.
  init(_ span: TextSpan, of bytes: Span<UInt8>) {
    self.span = span
    var width = 0
    var firstWord = 0
    var holdsText = false
    for place in span.start..<span.end {
      let byte = bytes[place]
      if byte & 0xC0 != 0x80 { width += 1 }
      if byte == 0x20, firstWord == 0 { firstWord = width - 1 }
      if byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { holdsText = true }
    }
    self.width = width
    self.firstWordWidth = firstWord == 0 ? width : firstWord
    self.holdsText = holdsText
    let last = TextLine.lastMark(span, of: bytes)
    endsSentence = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x2026
    endsOpen = last == 0x3A || last == 0x2C || last == 0x3B
    startsSmall = span.length > 0 && bytes[span.start] &- 0x61 < 26 && !span.isAddress(in: bytes)
    itemStart = TextLine.itemStart(span, of: bytes)
  }

  /// The last code point that is no closing quote or bracket.
  private static func lastMark(_ span: TextSpan, of bytes: Span<UInt8>) -> UInt32 {
    var end = span.end
    while end > span.start {
      var start = end - 1
      while start > span.start, bytes[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
      let value = bytes.scalar(at: start, before: end).value
      switch value {
      case 0x22, 0x27, 0x29, 0x5D, 0x201D, 0x2019, 0xBB: end = start
      default: return value
      }
    }
    return 0
  }

  /// Where the text starts after `- `, `* `, `• `, `1. `, `12) `.
  private static func itemStart(_ span: TextSpan, of bytes: Span<UInt8>) -> Int? {
    guard span.length > 2 else { return nil }
    let scalar = bytes.scalar(at: span.start, before: span.end)
    var place = span.start
    switch scalar.value {
    case 0x2D, 0x2A, 0x2B, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x2013, 0x2014:
      place += scalar.length
    case 0x30...0x39:
      while place < span.end, place - span.start < 4, bytes[place] &- 0x30 < 10 { place += 1 }
      guard place - span.start < 4, place < span.end,
        bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")")
      else { return nil }
      place += 1
    default: return nil
    }
    guard place < span.end, bytes[place] <= 0x20 else { return nil }
    return TextSpan(place, span.end).trimmed(in: bytes).start
  }
}
