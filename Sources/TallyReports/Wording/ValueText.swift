/// Values in words: figures as written, and in base units with their bound.
enum ValueText {
  /// `28 mile`, `10 to 12 soldier`.
  static func written(_ written: WrittenRecord) -> String {
    figures(written.low, written.high, unit: written.unit)
  }

  /// `45,061.632 metre, exact`.
  static func value(_ claim: ClaimRecord) -> String {
    let figures = figures(
      claim.figures?.low ?? claim.value.low, claim.figures?.high ?? claim.value.high,
      unit: claim.value.unit)
    return "\(figures), \(claim.value.bound.replacing("_", with: " "))"
  }

  private static func figures(_ low: Figure?, _ high: Figure?, unit: String?) -> String {
    let ends = [low ?? high, high ?? low].compactMap { $0.map { FigureText.words($0.exact) } }
    let numbers = Set(ends).count == 1 ? ends.first ?? "" : ends.joined(separator: " to ")
    return numbers + (unit.map { " \($0)" } ?? "")
  }
}
