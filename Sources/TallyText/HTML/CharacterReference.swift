/// A character reference of HTML (WHATWG, 13.2.5.72): `&mdash;`, `&#8212;`, `&#x2014;`.
struct CharacterReference {
  /// The bytes of the original that it takes.
  let span: TextSpan

  /// The character in UTF-8.
  let utf8: [UInt8]

  /// The longest name in the table, with some room.
  private static let longestName = 24

  /// Reads the reference whose `&` stands at a place; nil where the `&` stands for itself.
  init?(at start: Int, before end: Int, in bytes: Span<UInt8>) {
    guard start + 2 < end else { return nil }
    let found =
      bytes[start + 1] == UInt8(ascii: "#")
      ? CharacterReference.numeric(from: start + 2, before: end, in: bytes)
      : CharacterReference.named(from: start + 1, before: end, in: bytes)
    guard let found else { return nil }
    span = TextSpan(start, found.end)
    let scalar = Unicode.Scalar(found.value) ?? "\u{FFFD}"
    utf8 = Array(String(Character(scalar)).utf8)
  }

  private static func numeric(
    from start: Int, before end: Int, in bytes: Span<UInt8>
  ) -> (value: UInt32, end: Int)? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    var place = isHexadecimal ? start + 1 : start
    let first = place
    var value: UInt32 = 0
    while place < end, let digit = digit(bytes[place], isHexadecimal: isHexadecimal) {
      // Beyond the last code point the value no longer matters, only that it does not come back.
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      place += 1
    }
    guard place > first else { return nil }
    if place < end, bytes[place] == UInt8(ascii: ";") { place += 1 }
    return (codePoint(of: value), place)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte & 0x0F) }
    let letter = byte | 0x20
    return isHexadecimal && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61 + 10) : nil
  }

  /// The character that a number means, as the standard's last table has it.
  private static func codePoint(of value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    default: value
    }
  }

  private static func named(
    from start: Int, before end: Int, in bytes: Span<UInt8>
  ) -> (value: UInt32, end: Int)? {
    var place = start
    while place < end, place - start < longestName,
      bytes[place] &- 0x30 < 10 || (bytes[place] | 0x20) &- 0x61 < 26
    {
      place += 1
    }
    let name = TextSpan(start, place).string(in: bytes)
    guard let value = NamedReferences.codePoints[name] else { return nil }
    if place < end, bytes[place] == UInt8(ascii: ";") { return (value, place + 1) }
    // The semicolon may be missing only from the oldest names, which stand for Latin-1.
    return value < 0x100 && !(place < end && bytes[place] == UInt8(ascii: "="))
      ? (value, place) : nil
  }

  /// What the numbers 0x80 to 0x9F mean on the web: Windows-1252.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
