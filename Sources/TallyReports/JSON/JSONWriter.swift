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
    reserve(name.utf8CodeUnitCount + 4)
    let start = end
    let comma = needsComma
    end = unsafe buffer.withUnsafeMutableBufferPointer { target in
      var place = start
      if comma { unsafe put(",", to: target, at: &place) }
      unsafe put("\"", to: target, at: &place)
      name.withUTF8Buffer { name in
        for offset in 0..<name.count { unsafe target[place + offset] = name[offset] }
        place += name.count
      }
      unsafe put("\"", to: target, at: &place)
      unsafe put(":", to: target, at: &place)
      return place
    }
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
    var text = text
    text.withUTF8 { source in
      let copied = unsafe appendQuoted(source)
      if copied < source.count {
        unsafe appendEscaped(source, from: copied)
        append(UInt8(ascii: "\""))
      }
    }
    needsComma = true
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

  /// Makes room for so many records in all, each of about the length of what has been written.
  package mutating func expect(_ records: Int) {
    reserve(min(end &* records, JSONWriter.mostExpected))
  }

  /// The most bytes for which room is made ahead.
  private static let mostExpected = 1 << 20

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

  /// Opens a string and copies a text up to the first byte that may begin an escape, most often all of it, in which
  /// case the string is closed too; how many bytes were copied.
  private mutating func appendQuoted(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    reserve(source.count + 3)
    let comma = needsComma
    let start = end
    let (stop, copied) = unsafe buffer.withUnsafeMutableBufferPointer { target in
      var place = start
      if comma { unsafe put(",", to: target, at: &place) }
      unsafe put("\"", to: target, at: &place)
      var offset = unsafe JSONEscape.copyPlainWords(of: source, to: target, at: place)
      while offset < source.count {
        guard unsafe !JSONEscape.mayBegin(source[offset]) else {
          return (place + offset, offset)
        }
        unsafe target[place + offset] = source[offset]
        offset += 1
      }
      place += source.count
      unsafe put("\"", to: target, at: &place)
      return (place, source.count)
    }
    end = stop
    return copied
  }

  /// Copies runs of harmless bytes at once; a byte that may begin an escape is looked at more closely.
  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = first
    var place = first
    while place < source.count {
      let length = unsafe JSONEscape.length(in: source, at: place)
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
    if let short = JSONEscape.short(scalar) {
      append(UInt8(ascii: "\\"))
      append(short)
    } else {
      appendHexadecimal(scalar.value)
    }
  }

  /// Every scalar that is escaped lies below U+10000, so four digits do.
  private mutating func appendHexadecimal(_ value: UInt32) {
    appendLiteral("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      append(JSONEscape.digits[Int((value >> shift) & 0xF)])
    }
  }
}

/// Writes one sign to a place with room for it, and moves on.
@inline(__always)
private func put(
  _ sign: Unicode.Scalar, to target: UnsafeMutableBufferPointer<UInt8>, at place: inout Int
) {
  unsafe target[place] = UInt8(ascii: sign)
  place += 1
}
