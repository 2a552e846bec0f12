package import TallyQuantities

/// Writes JSON (RFC 8259) as bytes: keys in the order of the calls, exact numbers, no locale.
///
/// What would act on a terminal or a script when printed raw (control characters, line and
/// paragraph separators, direction controls) is written as an escape, which loses nothing.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  private var needsComma = false

  /// Makes a writer that has written nothing.
  package init() {}

  /// Writes an object whose members the body writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  /// Writes an array of the values that the body writes for each element.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open("[")
    for element in elements { body(&self, element) }
    close("]")
  }

  /// Writes an array with a line for each element, for reading and for line-by-line comparison.
  package mutating func lines<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open("[")
    var isEmpty = true
    for element in elements {
      breakLine()
      body(&self, element)
      isEmpty = false
    }
    if !isEmpty { bytes.append(UInt8(ascii: "\n")) }
    close("]")
  }

  /// Ends the line inside an object or array; the comma that the next value needs stays on this line.
  package mutating func breakLine() {
    separate()
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a line end outside of all values, as JSON Lines have it.
  package mutating func endRecord() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes the name of the member whose value comes next; a name that the program itself gives.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // A literal lives as long as the program, and is copied without making a string of it.
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of the member whose value comes next; a name that is data.
  package mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if JSONWriter.isHarmless(text) {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  package mutating func number(_ whole: Int) { word(String(whole)) }

  /// Writes the shortest form that reads back as the same number; null where there is none (NaN, infinity).
  package mutating func number(_ number: Double) { word(DecimalText.shortest(number) ?? "null") }

  /// Writes an exact number: all its digits where it has finitely many, else the nearest double.
  package mutating func number(_ number: Rational) { word(DecimalText.json(number)) }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes null.
  package mutating func null() { word("null") }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Whether no byte may begin an escape: most strings, which are then copied whole.
  private static func isHarmless(_ text: String) -> Bool {
    for byte in text.utf8 where mayNeedEscape(byte) { return false }
    return true
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Copies runs of harmless bytes at once; a byte that may begin an escape is looked at more closely.
  private mutating func appendEscaped(_ text: String) {
    let source = Array(text.utf8)
    var start = 0
    var place = 0
    while place < source.count {
      let length = JSONWriter.lengthToEscape(source, at: place)
      guard length > 0 else {
        place += 1
        continue
      }
      bytes.append(contentsOf: source[start..<place])
      let scalars = String(decoding: source[place..<(place + length)], as: UTF8.self).unicodeScalars
      for scalar in scalars { appendEscape(scalar) }
      place += length
      start = place
    }
    bytes.append(contentsOf: source[start...])
  }

  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    if let short = JSONWriter.shortEscape(scalar) {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(short)
    } else {
      appendHexadecimal(scalar.value)
    }
  }

  /// How many bytes the character at a place takes if it must be escaped; 0 where it need not.
  ///
  /// All that is escaped lies below U+0020, at U+007F, or begins with one of four lead bytes.
  private static func lengthToEscape(_ source: [UInt8], at place: Int) -> Int {
    let lead = source[place]
    switch lead {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2, 0xD8: return isControl(source, at: place, length: 2) ? 2 : 0
    case 0xE2, 0xEF: return isControl(source, at: place, length: 3) ? 3 : 0
    default: return 0
    }
  }

  private static func isControl(_ source: [UInt8], at place: Int, length: Int) -> Bool {
    guard place + length <= source.count else { return false }
    var value = UInt32(source[place]) & (length == 2 ? 0x1F : 0x0F)
    for byte in source[(place + 1)..<(place + length)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map(VisibleText.isControl) ?? false
  }

  /// Every scalar that is escaped lies below U+10000, so four digits do.
  private mutating func appendHexadecimal(_ value: UInt32) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] {
      bytes.append(JSONWriter.digits[Int((value >> shift) & 0xF)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func shortEscape(_ scalar: Unicode.Scalar) -> UInt8? {
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
