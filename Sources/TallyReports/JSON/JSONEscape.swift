/// What JSON (RFC 8259) and the terminals it is shown on cannot have as it stands.
enum JSONEscape {
  /// The hexadecimal digits.
  static let digits = Array("0123456789abcdef".utf8)

  /// Whether a byte may begin a character that is escaped.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte < 0x80
      ? byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
      : byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// Copies a text by eight bytes at a time up to those among which an escape may begin, or which are not ASCII; how many
  /// bytes were copied. There must be room for the whole text.
  @inline(__always)
  static func copyPlainWords(
    of source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>,
    at place: Int
  ) -> Int {
    let from = UnsafeRawBufferPointer(source)
    let to = UnsafeMutableRawBufferPointer(target)
    var offset = 0
    while offset + 8 <= source.count {
      let word = unsafe from.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard isPlain(word) else { break }
      unsafe to.storeBytes(of: word, toByteOffset: place + offset, as: UInt64.self)
      offset += 8
    }
    return offset
  }

  /// Whether eight bytes are all ASCII that is written as it stands.
  ///
  /// A byte below n leaves its highest bit set when n is taken from it (Mycroft 1987); a byte that is looked for is nought
  /// once it is taken from itself by exclusive or. What borrows from a neighbour can only make the answer `false`.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let strokes = word ^ (ones &* 0x5C)
    let deletes = word ^ (ones &* 0x7F)
    let found =
      word | (word &- ones &* 0x20) | (quotes &- ones) | (strokes &- ones) | (deletes &- ones)
    return found & (ones &* 0x80) == 0
  }

  /// How many bytes the character at a place takes if it must be escaped; 0 where it need not.
  ///
  /// All that is escaped lies below U+0020, at U+007F, or begins with one of four lead bytes.
  static func length(in source: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let lead = unsafe source[place]
    switch lead {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2, 0xD8: return unsafe isControl(source, at: place, length: 2) ? 2 : 0
    case 0xE2, 0xEF: return unsafe isControl(source, at: place, length: 3) ? 3 : 0
    default: return 0
    }
  }

  private static func isControl(
    _ source: UnsafeBufferPointer<UInt8>, at place: Int, length: Int
  ) -> Bool {
    guard place + length <= source.count else { return false }
    var value = unsafe UInt32(source[place]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { value = unsafe value << 6 | UInt32(source[place + offset] & 0x3F) }
    return Unicode.Scalar(value).map(VisibleText.isControl) ?? false
  }

  /// The letter of a short escape; nil where there is none.
  static func short(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\"", "\\": UInt8(truncatingIfNeeded: scalar.value)
    case "\n": UInt8(ascii: "n")
    case "\r": UInt8(ascii: "r")
    case "\t": UInt8(ascii: "t")
    case "\u{8}": UInt8(ascii: "b")
    case "\u{C}": UInt8(ascii: "f")
    default: nil
    }
  }
}
