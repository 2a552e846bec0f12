/// What figures say of one another by plain arithmetic.
struct ArithmeticResult {
  /// The figures that do not fit, in order of the sentences; those between passages come last.
  var faults: [ArithmeticFault] = []

  /// Wholes and their parts, and where changes began and led, which are no two figures for one fact.
  var parts: Set<PositionPair> = []

  /// The comparisons without conflicts of a whole with one of its parts.
  func withoutParts(_ comparisons: [Comparison]) -> [Comparison] {
    guard !parts.isEmpty else { return comparisons }
    return comparisons.filter {
      $0.verdict != .conflict || !parts.contains(PositionPair($0.first, $0.second))
    }
  }
}
