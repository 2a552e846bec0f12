/// A number for each of up to 64 classes.
struct ClassScores: Sendable {
  /// The numbers, four at a time.
  var parts: InlineArray<16, SIMD4<Int32>>

  /// Zero for each class.
  init() { parts = InlineArray(repeating: SIMD4(repeating: 0)) }

  /// The number of a class.
  subscript(index: Int) -> Int32 { parts[index >> 2][index & 3] }
}
