package import TallyQuantities

/// Writes JSON (RFC 8259) as bytes: keys in the order of the calls, exact numbers, no locale.
///
/// What would act on a terminal or a script when printed raw (control characters, line and
/// paragraph separators, direction controls) is written as an escape, which loses nothing.
package struct JSONWriter: Sendable {
  /// What has been written, and room for more.
  private var buffer: [UInt8] = []

  /// Where what has been written ends.
  private var end = 0

  private var needsComma = false

  /// What has been written; a copy of it.
  package var bytes: [UInt8] { Array(buffer[..<end]) }

  /// What has been written, without a copy; nothing more is written.
  package consuming func finished() -> [UInt8] {
    buffer.removeLast(buffer.count - end)
    return buffer
  }

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
    if !isEmpty { append(UInt8(ascii: "\n")) }
    close("]")
  }

  /// Ends the line inside an object or array; the comma that the next value needs stays on this line.
  package mutating func breakLine() {
    separate()
    needsComma = false
    append(UInt8(ascii: "\n"))
  }

  /// Writes a line end outside of all values, as JSON Lines have it.
  package mutating func endRecord() {
    append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes the name of the member whose value comes next; a name that the program itself gives.
  package mutating func key(_ name: StaticString) {
    separate()
    reserve(name.utf8CodeUnitCount + 3)
    append(UInt8(ascii: "\""))
    appendLiteral(name)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of the member whose value comes next; a name that is data.
  package mutating func key(named name: String) {
    string(name)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      let copied = unsafe appendHarmless(source)
      if copied < source.count { unsafe appendEscaped(source, from: copied) }
    }
    append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  package mutating func number(_ whole: Int) {
    separate()
    reserve(20)
    if whole < 0 { append(UInt8(ascii: "-")) }
    var rest = whole.magnitude
    var length = 1
    while rest >= 10 { (rest, length) = (rest / 10, length + 1) }
    rest = whole.magnitude
    for place in stride(from: end + length - 1, through: end, by: -1) {
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    end += length
  }

  /// Writes the shortest form that reads back as the same number; null where there is none (NaN, infinity).
  package mutating func number(_ number: Double) { word(DecimalText.shortest(number) ?? "null") }

  /// Writes an exact number: all its digits where it has finitely many, else the nearest double.
  package mutating func number(_ number: Rational) {
    // Machine words are written many times faster than 128 bits.
    if number.isWhole, let whole = Int(exactly: number.numerator) {
      self.number(whole)
    } else {
      word(DecimalText.json(number))
    }
  }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) {
    separate()
    appendLiteral(value ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    separate()
    appendLiteral("null")
  }

  private mutating func word(_ text: String) {
    separate()
    for byte in text.utf8 { append(byte) }
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ count: Int) {
    if buffer.count - end < count { grow(by: count) }
  }

  @inline(never)
  private mutating func grow(by count: Int) {
    buffer += repeatElement(0, count: max(count, buffer.count, 4_096))
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    reserve(1)
    buffer[end] = byte
    end += 1
  }

  /// Writes a literal, which lives as long as the program, without making a string of it.
  @inline(__always)
  private mutating func appendLiteral(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append($0) }
  }

  @inline(__always)
  private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    reserve(source.count)
    let start = end
    unsafe buffer.withUnsafeMutableBufferPointer { target in
      for place in 0..<source.count { unsafe target[start + place] = source[place] }
    }
    end += source.count
  }

  /// Copies a text up to the first byte that may begin an escape, most often all of it; how many bytes that was.
  private mutating func appendHarmless(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    reserve(source.count)
    let start = end
    let copied = unsafe buffer.withUnsafeMutableBufferPointer { target in
      for place in 0..<source.count {
        guard unsafe !JSONWriter.mayNeedEscape(source[place]) else { return place }
        unsafe target[start + place] = source[place]
      }
      return source.count
    }
    end += copied
    return copied
  }

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x80
      ? byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
      : byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// Copies runs of harmless bytes at once; a byte that may begin an escape is looked at more closely.
  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = first
    var place = first
    while place < source.count {
      let length = unsafe JSONWriter.lengthToEscape(source, at: place)
      guard length > 0 else {
        place += 1
        continue
      }
      unsafe append(UnsafeBufferPointer(rebasing: source[start..<place]))
      let scalars = unsafe String(decoding: source[place..<(place + length)], as: UTF8.self)
        .unicodeScalars
      for scalar in scalars { appendEscape(scalar) }
      place += length
      start = place
    }
    unsafe append(UnsafeBufferPointer(rebasing: source[start...]))
  }

  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    if let short = JSONWriter.shortEscape(scalar) {
      append(UInt8(ascii: "\\"))
      append(short)
    } else {
      appendHexadecimal(scalar.value)
    }
  }

  /// How many bytes the character at a place takes if it must be escaped; 0 where it need not.
  ///
  /// All that is escaped lies below U+0020, at U+007F, or begins with one of four lead bytes.
  private static func lengthToEscape(_ source: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
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

  /// Every scalar that is escaped lies below U+10000, so four digits do.
  private mutating func appendHexadecimal(_ value: UInt32) {
    appendLiteral("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      append(JSONWriter.digits[Int((value >> shift) & 0xF)])
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
