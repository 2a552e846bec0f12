import Foundation

/// Figures as tables show them.
enum FigureText {
  /// A share in percent with one digit after the point: `97.3`.
  static func percent(_ share: Double) -> String { decimal(100 * share, places: 1) }

  /// Precision, recall and F1 in percent, with slashes between them.
  static func triple(_ count: MatchCount) -> String {
    [count.precision, count.recall, count.f1].map(percent).joined(separator: " / ")
  }

  /// A number with some digits after the point.
  static func decimal(_ number: Double, places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
