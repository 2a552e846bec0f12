/// Splits the bytes of an HTML file into tags, text and comments.
///
/// A byte tokenizer after the states of the HTML standard (WHATWG, 13.2.5), without its error reports.
/// Any bytes give tokens; each byte is looked at once, or twice in the content of raw elements.
struct HTMLTokenizer {
  private var position: Int
  private let end: Int
  /// The element whose content comes next and is not markup.
  private var rawElement: HTMLTag?
  private var rawName = TextSpan(0, 0)

  /// Makes a tokenizer over the bytes from an offset on.
  init(from start: Int, to end: Int) {
    position = start
    self.end = end
  }

  /// The next piece; nil at the end.
  mutating func next(in bytes: Span<UInt8>) -> HTMLToken? {
    if let element = rawElement { return raw(element, in: bytes) }
    while position < end {
      let start = position
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < end else {
        return text(in: bytes)
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "!"):
        if let token = declaration(in: bytes) { return token }
      case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"), in: bytes)
      case UInt8(ascii: "/"):
        if position + 2 < end, isLetter(bytes[position + 2]) { return endTag(in: bytes) }
        skip(past: UInt8(ascii: ">"), in: bytes)
      default:
        return isLetter(bytes[position + 1]) ? startTag(in: bytes) : text(in: bytes)
      }
      // Every branch above moves on; this keeps a mistake from turning into a loop without end.
      if position == start { position += 1 }
    }
    return nil
  }

  /// Characters up to the next `<` that may start a tag.
  private mutating func text(in bytes: Span<UInt8>) -> HTMLToken {
    let start = position
    position += 1
    while position < end, !mayStartMarkup(in: bytes) { position += 1 }
    return .text(TextSpan(start, position))
  }

  private func mayStartMarkup(in bytes: Span<UInt8>) -> Bool {
    guard bytes[position] == UInt8(ascii: "<"), position + 1 < end else { return false }
    let next = bytes[position + 1]
    return isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
  }

  /// A comment, CDATA, or a document type, which gives nothing.
  private mutating func declaration(in bytes: Span<UInt8>) -> HTMLToken? {
    let start = position
    let rest = TextSpan(position, end)
    if rest.hasPrefix("<!--", in: bytes) {
      let inside = start + 4
      let close = find("-->", from: inside, in: bytes)
      position = min(end, close + 3)
      return .comment(TextSpan(inside, close), whole: TextSpan(start, position))
    }
    if rest.hasPrefix("<![CDATA[", in: bytes) {
      let close = find("]]>", from: start + 9, in: bytes)
      position = min(end, close + 3)
      return .literal(TextSpan(start + 9, close))
    }
    skip(past: UInt8(ascii: ">"), in: bytes)
    return nil
  }

  private mutating func startTag(in bytes: Span<UInt8>) -> HTMLToken {
    position += 1
    let name = name(in: bytes)
    let tag = HTMLTag(name, in: bytes)
    let start = position
    skipAttributes(in: bytes)
    let attributes = TextSpan(start, position)
    if position < end { position += 1 }
    if HTMLTag.rawText.contains(tag) {
      rawElement = tag
      rawName = name
    }
    return .start(tag, attributes: attributes)
  }

  private mutating func endTag(in bytes: Span<UInt8>) -> HTMLToken {
    position += 2
    let tag = HTMLTag(name(in: bytes), in: bytes)
    skipAttributes(in: bytes)
    if position < end { position += 1 }
    return .end(tag)
  }

  /// The content of a raw element, up to its own end tag or the end of the file.
  private mutating func raw(_ element: HTMLTag, in bytes: Span<UInt8>) -> HTMLToken {
    rawElement = nil
    let start = position
    while position < end {
      if bytes[position] == UInt8(ascii: "<"), position + 2 + rawName.length <= end,
        bytes[position + 1] == UInt8(ascii: "/"),
        HTMLTag(TextSpan(position + 2, position + 2 + rawName.length), in: bytes) == element,
        position + 2 + rawName.length == end || !isLetter(bytes[position + 2 + rawName.length])
      {
        break
      }
      position += 1
    }
    return .raw(element, TextSpan(start, position))
  }

  private mutating func name(in bytes: Span<UInt8>) -> TextSpan {
    let start = position
    while position < end, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "/")
    {
      position += 1
    }
    return TextSpan(start, position)
  }

  /// Moves to the `>` that ends the tag; one inside quotes does not.
  private mutating func skipAttributes(in bytes: Span<UInt8>) {
    var afterEquals = false
    while position < end, bytes[position] != UInt8(ascii: ">") {
      let byte = bytes[position]
      if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        position += 1
        while position < end, bytes[position] != byte { position += 1 }
        afterEquals = false
      } else if byte > 0x20 {
        afterEquals = byte == UInt8(ascii: "=")
      }
      if position < end { position += 1 }
    }
  }

  private mutating func skip(past byte: UInt8, in bytes: Span<UInt8>) {
    while position < end, bytes[position] != byte { position += 1 }
    if position < end { position += 1 }
  }

  /// Where the mark stands; the end of the file where it does not.
  private func find(_ mark: String, from start: Int, in bytes: Span<UInt8>) -> Int {
    guard let first = mark.utf8.first else { return end }
    var place = min(start, end)
    while place < end {
      if bytes[place] == first, TextSpan(place, end).hasPrefix(mark, in: bytes) { return place }
      place += 1
    }
    return end
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
