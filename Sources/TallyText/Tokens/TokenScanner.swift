/// Splits bytes into raw tokens, one after another; knows no vocabulary and no sentence.
package struct TokenScanner: Sendable {
  /// A token as a stretch of bytes.
  package struct RawToken: Hashable, Sendable {
    /// Where it stands.
    package let span: TextSpan
    /// What it is made of.
    package let kind: Token.Kind

    /// The token's text, with typographic apostrophes and dashes brought to ASCII's.
    package func normalized(in bytes: [UInt8]) -> String {
      let text = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      switch text {
      case "–", "—", "‐", "‑", "−": return "-"
      default:
        return String(text.map { $0 == "’" ? "'" : $0 })
      }
    }
  }

  private var position: Int
  private let end: Int

  /// Makes a scanner over the bytes from `start` to just before `end`.
  package init(start: Int, end: Int) {
    position = start
    self.end = end
  }

  /// The next token; nil at the end. Time in proportion to the bytes passed over.
  package mutating func next(in bytes: Span<UInt8>) -> RawToken? {
    while position < end, bytes[position] <= 0x20 { position += 1 }
    guard position < end else { return nil }
    let start = position
    let kind: Token.Kind
    let byte = bytes[position]
    if (0x30...0x39).contains(byte) {
      kind = .number
      position += 1
      while position < end, isNumeralPart(at: position, in: bytes) { position += 1 }
    } else if isLetter(byte) {
      kind = .word
      position += 1
      while position < end, isLetter(bytes[position]) { position += 1 }
    } else {
      kind = .punctuation
      position += 1
    }
    return RawToken(span: TextSpan(start, position), kind: kind)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private func isNumeralPart(at place: Int, in bytes: Span<UInt8>) -> Bool {
    let byte = bytes[place]
    if (0x30...0x39).contains(byte) { return true }
    return (byte == 0x2C || byte == 0x2E) && place + 1 < end
      && (0x30...0x39).contains(bytes[place + 1])
  }
}
