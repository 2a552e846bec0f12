/// The bytes of a Markdown file with everything blanked that is no text: comments and fenced code.
///
/// Every byte keeps its place, so that spans of the masked bytes are spans of the file.
struct MarkdownMask {
  /// The bytes, with spaces where something was blanked; line ends stay.
  private(set) var bytes: [UInt8]

  /// The comments that ask for findings to be passed over.
  private(set) var ignores: [InlineIgnore] = []

  /// Blanks comments and fenced code; time in proportion to the length.
  init(_ original: [UInt8]) {
    bytes = original
    blankQuoteMarks()
    blankFences(original.span)
    blankComments(original.span)
  }

  private mutating func blank(_ span: TextSpan) {
    for place in span.start..<span.end where bytes[place] != 0x0A && bytes[place] != 0x0D {
      bytes[place] = 0x20
    }
  }

  /// Blanks the `>` at the head of quoted lines by a character that is white space but no indentation.
  private mutating func blankQuoteMarks() {
    var isHead = true
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == 0x0A || byte == 0x0D {
        isHead = true
      } else if isHead, byte == UInt8(ascii: ">") {
        bytes[place] = 0x0B
      } else if byte != 0x20, byte != 0x09 {
        isHead = false
      }
    }
  }

  private mutating func blankFences(_ original: Span<UInt8>) {
    var fence: (mark: UInt8, length: Int)?
    for line in TextLines(original, from: TextLines.start(of: original)).spans {
      let mark = line.isEmpty ? 0 : original[line.start]
      var length = 0
      if mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") {
        while length < line.length, original[line.start + length] == mark { length += 1 }
      }
      if let open = fence {
        if mark == open.mark, length >= open.length, length == line.length { fence = nil }
        blank(line)
      } else if length >= 3 {
        fence = (mark, length)
        blank(line)
      }
    }
  }

  private mutating func blankComments(_ original: Span<UInt8>) {
    var place = 0
    while place + 4 <= bytes.count {
      guard bytes[place] == UInt8(ascii: "<"),
        TextSpan(place, bytes.count).hasPrefix("<!--", in: original)
      else {
        place += 1
        continue
      }
      guard let close = closing(from: place + 4, in: original) else { return }
      let whole = TextSpan(place, close + 3)
      if let ignore = InlineIgnore(
        comment: TextSpan(place + 4, close), of: original, whole: whole)
      {
        ignores.append(ignore)
      }
      blank(whole)
      place = whole.end
    }
  }

  private func closing(from start: Int, in original: Span<UInt8>) -> Int? {
    var place = start
    while place + 3 <= original.count {
      if original[place] == UInt8(ascii: "-"),
        TextSpan(place, original.count).hasPrefix("-->", in: original)
      {
        return place
      }
      place += 1
    }
    return nil
  }
}
