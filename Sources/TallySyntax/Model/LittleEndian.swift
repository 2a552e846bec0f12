extension Span where Element == UInt8 {
  /// The two bytes at a place as a number.
  @inline(__always)
  func halfWord(at place: Int) -> UInt16 { UInt16(self[place]) | UInt16(self[place + 1]) << 8 }

  /// The four bytes at a place as a number.
  @inline(__always)
  func word(at place: Int) -> UInt32 {
    UInt32(self[place]) | UInt32(self[place + 1]) << 8 | UInt32(self[place + 2]) << 16
      | UInt32(self[place + 3]) << 24
  }

  /// The sixteen bytes at a place as four numbers.
  @inline(__always)
  func words(at place: Int) -> SIMD4<UInt32> {
    SIMD4(word(at: place), word(at: place + 4), word(at: place + 8), word(at: place + 12))
  }
}
