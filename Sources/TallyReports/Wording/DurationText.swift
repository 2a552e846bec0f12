import TallyQuantities

/// Spans of time for people.
enum DurationText {
  private static let secondsPerDay: Int128 = 86_400

  /// `11 h 23 min`, `90 s`; nil where it is not a whole number of seconds or longer than ten days.
  static func words(seconds: Rational) -> String? {
    guard seconds.isWhole, seconds >= .zero, seconds.numerator <= 10 * secondsPerDay else {
      return nil
    }
    let total = Int(seconds.numerator)
    let parts = [
      (total / 86_400, "d"), (total / 3_600 % 24, "h"), (total / 60 % 60, "min"), (total % 60, "s"),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? "0 s" : shown.joined(separator: " ")
  }
}
