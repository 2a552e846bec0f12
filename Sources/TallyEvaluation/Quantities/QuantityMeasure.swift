/// What is asked of a quantity that was read, from little to all.
enum QuantityMeasure: String, Hashable, Sendable, CaseIterable {
  /// Every figure by itself, whether or not a range was read as one.
  case number = "num"
  /// The value, or both ends of the range.
  case quantity = "qty"
  /// The same, with the unit or the thing counted.
  case withUnit = "qty+unit"
  /// The same, with the unit where it is a unit of measurement.
  case withMeasuringUnit = "qty+munit"
  /// The value with its bound or move.
  case withChange = "qty+chg"
  /// The place, by one code point at least.
  case span
  /// The place exactly.
  case exactSpan = "spanx"
}
