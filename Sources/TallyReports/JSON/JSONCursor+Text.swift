extension JSONCursor {
  /// Reads a string.
  package mutating func text() throws(Stop) -> String {
    guard peek == UInt8(ascii: "\"") else { throw Stop() }
    place += 1
    let start = place
    var all: UInt8 = 0
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      all |= byte
      place += 1
    }
    guard peek == UInt8(ascii: "\"") else { return try escapedText(from: start) }
    defer { place += 1 }
    if all < 0x80 { return String(decoding: bytes[start..<place], as: UTF8.self) }
    guard let text = String(validating: bytes[start..<place], as: UTF8.self) else { throw Stop() }
    return text
  }

  /// Passes over a string.
  mutating func passText() throws(Stop) {
    guard peek == UInt8(ascii: "\"") else { throw Stop() }
    place += 1
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw Stop() }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard peek != nil else { throw Stop() }
    place += 1
  }

  /// Reads on from the first escape of a string.
  private mutating func escapedText(from start: Int) throws(Stop) -> String {
    var read = Array(bytes[start..<place])
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw Stop() }
      place += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &read) } else { read.append(byte) }
    }
    guard peek != nil, let text = String(validating: read, as: UTF8.self) else { throw Stop() }
    place += 1
    return text
  }

  private mutating func escape(into read: inout [UInt8]) throws(Stop) {
    guard let letter = peek else { throw Stop() }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): read.append(letter)
    case UInt8(ascii: "b"): read.append(0x08)
    case UInt8(ascii: "f"): read.append(0x0C)
    case UInt8(ascii: "n"): read.append(0x0A)
    case UInt8(ascii: "r"): read.append(0x0D)
    case UInt8(ascii: "t"): read.append(0x09)
    case UInt8(ascii: "u"): read += Array(String(try scalar()).utf8)
    default: throw Stop()
    }
  }

  /// The scalar after `\u`: one unit of four digits, or two that make a pair.
  private mutating func scalar() throws(Stop) -> Unicode.Scalar {
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, skips("\\u") else { throw Stop() }
    let low = try fourDigits()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    else { throw Stop() }
    return scalar
  }

  private mutating func fourDigits() throws(Stop) -> UInt32 {
    guard place + 4 <= bytes.count else { throw Stop() }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw Stop()
      }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }
}
