/// The bytes of a word as the vocabulary compares them, one at a time and without a copy.
///
/// Lower case, typographic apostrophes as `'`, all dashes as `-`, invisible characters left out.
struct FoldedBytes {
  private var place: Int
  private let end: Int
  /// Bytes of the current character still to be given out, the next one lowest.
  private var pending: UInt32 = 0

  /// Makes a cursor over the bytes from `start` to just before `end`.
  init(from start: Int, to end: Int) {
    place = start
    self.end = end
  }

  /// The next byte; nil at the end. Time in proportion to the bytes passed over.
  mutating func next(in bytes: Span<UInt8>) -> UInt8? {
    while pending == 0 {
      guard place < end else { return nil }
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        return CaseFolding.folded(byte)
      }
      decode(in: bytes)
    }
    defer { pending >>= 8 }
    return UInt8(truncatingIfNeeded: pending)
  }

  private mutating func decode(in bytes: Span<UInt8>) {
    let scalar = bytes.scalar(at: place, before: end)
    defer { place += scalar.length }
    switch CharacterClass(scalar.value) {
    case .ignorable: pending = 0
    case .apostrophe: pending = 0x27
    case .dash: pending = 0x2D
    default:
      if scalar.length == 2 {
        let value = CaseFolding.folded(scalar.value)
        pending = (0xC0 | value >> 6) | (0x80 | value & 0x3F) << 8
      } else {
        for offset in 0..<scalar.length {
          pending |= UInt32(bytes[place + offset]) << UInt32(8 * offset)
        }
      }
    }
  }
}
