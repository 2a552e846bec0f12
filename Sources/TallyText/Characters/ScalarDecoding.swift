/// A code point read from UTF-8, and how many bytes it takes.
struct DecodedScalar {
  /// The code point; U+FFFD where the bytes are no UTF-8.
  let value: UInt32

  /// The number of bytes, at least one.
  let length: Int
}

extension Span where Element == UInt8 {
  /// The code point that starts at a place; bytes that are no UTF-8 count as U+FFFD, one at a time.
  ///
  /// - Parameter end: the offset before which the code point must end.
  func scalar(at place: Int, before end: Int) -> DecodedScalar {
    let lead = self[place]
    if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, place + length <= end else { return .malformed }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[place + offset]
      guard byte & 0xC0 == 0x80 else { return .malformed }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return DecodedScalar(value: value, length: length)
  }
}

extension DecodedScalar {
  /// One byte that is no UTF-8.
  static let malformed = DecodedScalar(value: 0xFFFD, length: 1)
}
