/// Tells whether bytes are text that can be read, and if not, why.
struct ByteCheck: Sendable {
  /// Why bytes are not read, and what to do; nil for text in UTF-8.
  static func refusal(_ bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "empty. Remove it, or fetch it again" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "UTF-16, not UTF-8. Convert it to UTF-8"
    }
    if let zero = bytes.firstIndex(of: 0) {
      return "binary: byte \(zero) is NUL. Remove it, or convert it to text"
    }
    if let place = firstInvalidByte(of: bytes.span) {
      let byte = "0x" + String(bytes[place], radix: 16, uppercase: true)
      guard looksLikeWindows1252(bytes, at: place) else {
        return "byte \(place) is not valid UTF-8 (\(byte)). Convert it to UTF-8"
      }
      return "byte \(place) is not valid UTF-8 (\(byte); looks like Windows-1252). "
        + "Declare its \"encoding\" in tally.json, or convert it to UTF-8"
    }
    if bytes.allSatisfy({ $0 <= 0x20 }) { return "empty but for white space. Remove it" }
    return nil
  }

  /// The offset of the first byte that cannot stand there in UTF-8 (RFC 3629, section 4); linear in time.
  static func firstInvalidByte(of bytes: Span<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: place)
      if length == 0 { return place }
      place += length
    }
    return nil
  }

  /// The length of the character at a place; 0 where the bytes there are none.
  private static func sequenceLength(in bytes: Span<UInt8>, at place: Int) -> Int {
    let lead = bytes[place]
    if lead < 0x80 { return 1 }
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    let length: Int
    let allowed: ClosedRange<UInt8>
    switch lead {
    case 0xC2...0xDF: (length, allowed) = (2, 0x80...0xBF)
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, allowed) = (3, 0x80...0xBF)
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, allowed) = (4, 0x80...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    default: return 0
    }
    guard allowed.contains(second), place + length <= bytes.count else { return 0 }
    for offset in 2..<max(2, length) where bytes[place + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// A high byte among letters: an accent, a quote or a dash of the Western single-byte encoding.
  private static func looksLikeWindows1252(_ bytes: [UInt8], at place: Int) -> Bool {
    let byte = bytes[place]
    let before = place > 0 ? bytes[place - 1] : 0x20
    return byte >= 0x80 && ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) && before < 0x80
  }
}
