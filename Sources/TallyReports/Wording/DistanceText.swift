import TallyQuantities

/// How far apart two figures are, in words.
enum DistanceText {
  /// `5.7 % apart`, `2.5 times apart`, `50 apart`.
  ///
  /// Per cent of the mean of the two, so that neither side is taken for the right one.
  static func words(ratio: Double?, gap: Figure) -> String {
    guard let ratio, ratio.isFinite, ratio >= 1 else {
      return "\(FigureText.words(gap.exact)) apart"
    }
    if ratio >= 2 { return "\(oneDecimal(ratio)) times apart" }
    return "\(oneDecimal(200 * (ratio - 1) / (ratio + 1))) % apart"
  }

  /// One digit after the point for small numbers, none for large ones.
  static func oneDecimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return "very many" }
    if number.magnitude >= 100 {
      return FigureText.separated(String(Int(number.rounded(.toNearestOrAwayFromZero))))
    }
    let tenths = Int((number * 10).rounded(.toNearestOrAwayFromZero))
    let rest = abs(tenths % 10)
    return rest == 0 ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(rest)"
  }
}
