/// The lines of a text as spans, without their ends and the white space around them.
struct TextLines {
  /// The lines, blank ones as empty spans.
  let spans: [TextSpan]

  /// Finds the lines from an offset on, each ended by LF, CR or both; time in proportion to the length.
  init(_ bytes: Span<UInt8>, from offset: Int = 0) {
    var spans: [TextSpan] = []
    var start = offset
    for place in offset..<bytes.count where bytes[place] == 0x0A || bytes[place] == 0x0D {
      // The LF of a CR LF ends no further line.
      if bytes[place] == 0x0A, place == start, place > offset, bytes[place - 1] == 0x0D {
        start = place + 1
        continue
      }
      spans.append(TextSpan(start, place).trimmed(in: bytes))
      start = place + 1
    }
    if start < bytes.count { spans.append(TextSpan(start, bytes.count).trimmed(in: bytes)) }
    self.spans = spans
  }

  /// The offset after a byte order mark of UTF-8, if the bytes start with one.
  static func start(of bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
