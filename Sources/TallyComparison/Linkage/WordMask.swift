/// Words as bits: two lists whose bits do not meet share no word.
struct WordMask {
  private var bits = SIMD4<UInt64>()

  /// Sets a bit for each word.
  init(_ words: [UInt64]) {
    for word in words { bits[Int(word >> 6 & 3)] |= 1 << (word & 63) }
  }

  /// Whether two lists may share a word.
  func meets(_ other: WordMask) -> Bool { bits & other.bits != SIMD4() }
}
