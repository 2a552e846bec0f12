/// The FNV-1a hash of a word in 64 bits (Fowler, Noll, Vo), taken byte by byte while the word is scanned.
struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in the next byte, which must be folded already.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Where the search for the word starts, before it is cut to the size of the table.
  @inline(__always)
  var slot: Int { Int(truncatingIfNeeded: state ^ state >> 29) }

  /// The half of the hash that is kept beside a word's number, to tell others apart without a comparison.
  @inline(__always)
  var tag: UInt64 { state >> 32 }
}
