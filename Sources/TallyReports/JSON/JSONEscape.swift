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
