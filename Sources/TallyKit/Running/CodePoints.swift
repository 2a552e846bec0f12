/// Turns byte offsets into code point offsets; offsets asked for in rising order cost one pass together.
struct CodePoints: Sendable {
  private let bytes: [UInt8]
  private var byte = 0
  private var point = 0

  /// Makes a counter over UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of code points before a byte offset.
  mutating func offset(of place: Int) -> Int {
    if place < byte { (byte, point) = (0, 0) }
    while byte < min(place, bytes.count) {
      if bytes[byte] & 0xC0 != 0x80 { point += 1 }
      byte += 1
    }
    return point
  }
}
