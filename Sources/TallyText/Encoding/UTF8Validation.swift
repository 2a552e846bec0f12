/// Checks that bytes are UTF-8 (Unicode, table 3-7), and says what else they look like where they are not.
package struct UTF8Validation: Hashable, Sendable {
  /// What bytes that are no UTF-8 look like.
  package enum Guess: String, Hashable, Sendable {
    case windows1252 = "Windows-1252"
    case utf16 = "UTF-16"
    case binary
  }

  /// The offset of the first byte that is no UTF-8.
  package let offset: Int

  /// The byte there.
  package let byte: UInt8

  /// What the whole looks like.
  package let guess: Guess

  /// Finds the first byte that is no UTF-8, or signs of another format; nil where all is well.
  ///
  /// Eight bytes at a time where all are ASCII; time in proportion to the length.
  package init?(_ bytes: Span<UInt8>) {
    if let guess = UTF8Validation.foreignStart(bytes) {
      self.init(offset: 0, byte: bytes[0], guess: guess)
      return
    }
    guard let offset = UTF8Validation.firstInvalid(bytes) else { return nil }
    self.init(offset: offset, byte: bytes[offset], guess: UTF8Validation.guess(bytes))
  }

  private init(offset: Int, byte: UInt8, guess: Guess) {
    self.offset = offset
    self.byte = byte
    self.guess = guess
  }

  private static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      if place + 8 <= bytes.count, bytes.isASCII(eightFrom: place) {
        place += 8
      } else if bytes[place] < 0x80 {
        place += 1
      } else {
        let length = sequenceLength(bytes, at: place)
        guard length > 0 else { return place }
        place += length
      }
    }
    return nil
  }

  /// The length of the well-formed sequence of several bytes at a place; 0 where there is none.
  private static func sequenceLength(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let lead = bytes[place]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard place + length <= bytes.count else { return 0 }
    let second = bytes[place + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: break
    }
    for offset in 1..<length where bytes[place + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// A byte order mark of UTF-16, or zeros among the first bytes, which no text has.
  private static func foreignStart(_ bytes: Span<UInt8>) -> Guess? {
    guard bytes.count >= 2 else { return nil }
    let mark = (bytes[0], bytes[1])
    if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) { return .utf16 }
    let sample = min(bytes.count, 1024)
    var zeros = (even: 0, odd: 0)
    for place in 0..<sample where bytes[place] == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard zeros.even + zeros.odd > 0 else { return nil }
    let half = sample / 2
    let isWide = max(zeros.even, zeros.odd) * 4 > half * 3 && min(zeros.even, zeros.odd) * 4 < half
    return isWide ? .utf16 : .binary
  }

  /// Single bytes above 0x7F among letters are Windows-1252; many control characters are no text.
  private static func guess(_ bytes: Span<UInt8>) -> Guess {
    let sample = min(bytes.count, 65_536)
    var controls = 0
    for place in 0..<sample {
      let byte = bytes[place]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { controls += 1 }
    }
    return controls * 50 > sample ? .binary : .windows1252
  }
}

extension Span where Element == UInt8 {
  /// Whether the eight bytes from a place on, which must exist, are all ASCII.
  @inline(__always)
  fileprivate func isASCII(eightFrom place: Int) -> Bool {
    // The compiler makes one load of eight of this.
    (self[place] | self[place + 1] | self[place + 2] | self[place + 3] | self[place + 4]
      | self[place + 5] | self[place + 6] | self[place + 7]) < 0x80
  }
}
