/// A power of ten right after digits: `e6`, `x10-3`, `× 10^6`.
struct PowerOfTen: Equatable {
  /// The exponent.
  let exponent: Int
  /// The offset after its last byte.
  let end: Int

  /// Exponents beyond this are all the same: too large.
  private static let greatest = 1_000_000

  /// Reads a power of ten; nil where none stands there.
  init?(after start: Int, in bytes: [UInt8]) {
    var place = start
    func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }
    var needsSign = false
    if byte(place) | 0x20 == UInt8(ascii: "e") {
      place += 1
    } else {
      while byte(place) == 0x20 { place += 1 }
      if byte(place) == UInt8(ascii: "x") || byte(place) == UInt8(ascii: "*") {
        place += 1
      } else if byte(place) == 0xC3, byte(place + 1) == 0x97 {
        place += 2
      } else {
        return nil
      }
      while byte(place) == 0x20 { place += 1 }
      guard byte(place) == 0x31, byte(place + 1) == 0x30 else { return nil }
      place += 2
      if byte(place) == UInt8(ascii: "^") { place += 1 } else { needsSign = true }
    }
    var isNegative = byte(place) == UInt8(ascii: "-")
    if byte(place) == 0xE2, byte(place + 1) == 0x88, byte(place + 2) == 0x92 {
      // The minus sign of mathematics, U+2212.
      isNegative = true
      place += 3
    } else if isNegative || byte(place) == UInt8(ascii: "+") {
      place += 1
    } else if needsSign {
      return nil
    }
    var exponent = 0
    let first = place
    while (0x30...0x39).contains(byte(place)) {
      exponent = min(exponent * 10 + Int(byte(place) - 0x30), PowerOfTen.greatest)
      place += 1
    }
    let after = byte(place)
    guard place > first, !(0x30...0x39).contains(after), !(0x61...0x7A).contains(after | 0x20)
    else { return nil }
    self.exponent = isNegative ? -exponent : exponent
    end = place
  }
}
