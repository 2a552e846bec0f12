package import TallyQuantities

/// Reads JSON (RFC 8259) from bytes, value by value, for records whose form is known.
///
/// It stops at the first thing that is not plainly what was asked for, also where a patient reader would go on: the
/// caller then asks a decoder, which takes longer and says what is wrong. Linear in the bytes.
package struct JSONCursor: Sendable {
  /// What was asked for does not stand there.
  package struct Stop: Error {
    /// Makes it.
    package init() {}
  }

  /// The deepest nesting of a value that is passed over.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0
  private var isAfterComma = false

  /// Starts at the first byte.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads an object whose members stand in the order in which `members` asks for them.
  package mutating func object<Value>(
    _ members: (inout JSONCursor) throws(Stop) -> Value
  ) throws(Stop) -> Value {
    try take(UInt8(ascii: "{"))
    isAfterComma = false
    let value = try members(&self)
    guard !isAfterComma else { throw Stop() }
    try take(UInt8(ascii: "}"))
    return value
  }

  /// Reads the member of a name, which must come next.
  package mutating func field<Value: JSONReadable>(_ name: StaticString) throws(Stop) -> Value {
    guard isNext(name) else { throw Stop() }
    let value = try Value(json: &self)
    isAfterComma = skips(UInt8(ascii: ","))
    return value
  }

  /// Reads the member of a name; nil where another or none comes next, or it is null.
  package mutating func field<Value: JSONReadable>(_ name: StaticString) throws(Stop) -> Value? {
    guard isNext(name) else { return nil }
    let value = isNull() ? nil : try Value(json: &self)
    isAfterComma = skips(UInt8(ascii: ","))
    return value
  }

  /// Passes over the member of a name where it comes next.
  package mutating func skipField(_ name: StaticString) throws(Stop) {
    guard isNext(name) else { return }
    try skip(depth: 0)
    isAfterComma = skips(UInt8(ascii: ","))
  }

  /// Reads an array; `element` reads each of its values.
  package mutating func array(
    _ element: (inout JSONCursor) throws(Stop) -> Void
  ) throws(Stop) {
    try take(UInt8(ascii: "["))
    if skips(UInt8(ascii: "]")) { return }
    repeat {
      skipSpace()
      try element(&self)
    } while skips(UInt8(ascii: ","))
    try take(UInt8(ascii: "]"))
  }

  /// Whether null stands here; it is then taken.
  package mutating func isNull() -> Bool { skips("null") }

  /// Reads true or false.
  package mutating func flag() throws(Stop) -> Bool {
    if skips("true") { return true }
    if skips("false") { return false }
    throw Stop()
  }

  /// Reads a whole number without point or exponent.
  package mutating func whole() throws(Stop) -> Int {
    guard case (let digits, 0) = try decimal(), let whole = Int(exactly: digits) else {
      throw Stop()
    }
    return whole
  }

  /// Reads a number exactly.
  package mutating func exact() throws(Stop) -> Rational {
    let (digits, fraction) = try decimal()
    if fraction == 0, let whole = Int(exactly: digits) { return Rational(whole) }
    let power = (0..<fraction).reduce(Int128(1)) { power, _ in power &* 10 }
    guard let number = Rational(digits, over: power) else { throw Stop() }
    return number
  }

  /// Reads a number as the nearest double.
  package mutating func double() throws(Stop) -> Double {
    let start = place
    try passNumber()
    guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)),
      number.isFinite
    else { throw Stop() }
    return number
  }

  /// Makes sure that nothing follows but white space.
  package mutating func end() throws(Stop) {
    skipSpace()
    guard place == bytes.count else { throw Stop() }
  }

  /// Passes over a value of any kind; what its strings hold is not looked at.
  private mutating func skip(depth: Int) throws(Stop) {
    guard depth < JSONCursor.deepest else { throw Stop() }
    switch peek {
    case UInt8(ascii: "{"):
      try take(UInt8(ascii: "{"))
      if skips(UInt8(ascii: "}")) { return }
      repeat {
        skipSpace()
        try passText()
        try take(UInt8(ascii: ":"))
        skipSpace()
        try skip(depth: depth + 1)
      } while skips(UInt8(ascii: ","))
      try take(UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      try array { cursor throws(Stop) in try cursor.skip(depth: depth + 1) }
    case UInt8(ascii: "\""): try passText()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
    case UInt8(ascii: "n"): guard isNull() else { throw Stop() }
    default: try passNumber()
    }
  }

  /// Takes the name of a member with its colon, where it comes next.
  private mutating func isNext(_ name: StaticString) -> Bool {
    skipSpace()
    let start = place
    guard skips(UInt8(ascii: "\"")), skips(name), peek == UInt8(ascii: "\"") else {
      place = start
      return false
    }
    place += 1
    guard skips(UInt8(ascii: ":")) else {
      place = start
      return false
    }
    skipSpace()
    return true
  }

  /// The digits of a number without its point, and how many stood after it; more than 18 are refused.
  private mutating func decimal() throws(Stop) -> (digits: Int128, fraction: Int) {
    let start = place
    try passNumber()
    guard place - start <= 18 else { throw Stop() }
    var (value, fraction, isFraction) = (0, 0, false)
    for byte in bytes[start..<place] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        fraction += isFraction ? 1 : 0
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "-"): break
      default: throw Stop()
      }
    }
    return (Int128(bytes[start] == UInt8(ascii: "-") ? -value : value), fraction)
  }

  /// Passes a number by the grammar: no closing point, no leading nought.
  private mutating func passNumber() throws(Stop) {
    if peek == UInt8(ascii: "-") { place += 1 }
    let isNought = peek == UInt8(ascii: "0")
    let digits = passDigits()
    guard digits > 0, !(isNought && digits > 1) else { throw Stop() }
    if peek == UInt8(ascii: ".") {
      place += 1
      guard passDigits() > 0 else { throw Stop() }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      place += 1
      if peek == UInt8(ascii: "-") || peek == UInt8(ascii: "+") { place += 1 }
      guard passDigits() > 0 else { throw Stop() }
    }
  }

  private mutating func passDigits() -> Int {
    let start = place
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { place += 1 }
    return place - start
  }

  /// The byte here; nil at the end.
  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Takes a byte that must come next, after white space.
  private mutating func take(_ byte: UInt8) throws(Stop) {
    guard skips(byte) else { throw Stop() }
  }

  /// Takes a byte where it comes next, after white space.
  private mutating func skips(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func skips(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    let isHere = word.withUTF8Buffer { unsafe bytes[place..<place + length].elementsEqual($0) }
    if isHere { place += length }
    return isHere
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }
}

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
  private mutating func passText() throws(Stop) {
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
