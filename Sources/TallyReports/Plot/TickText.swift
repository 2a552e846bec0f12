/// The labels of an axis.
enum TickText {
  /// The number without noise of binary fractions.
  static func words(_ value: Double) -> String {
    guard let digits = DecimalText.shortest(value), let exact = DecimalText.rational(digits) else {
      return ""
    }
    return FigureText.words(exact)
  }
}
