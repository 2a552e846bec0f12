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

  /// What is read.
  let bytes: [UInt8]
  /// Where it stands.
  var place = 0
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
  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

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

  mutating func skips(_ word: StaticString) -> Bool {
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
