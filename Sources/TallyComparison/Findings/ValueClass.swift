import TallyQuantities

/// A figure by which findings tell values apart: the printed figure in base units, hedges aside.
struct ValueClass: Hashable, Sendable, Comparable {
  /// The lower printed figure.
  let low: Rational

  /// The upper printed figure.
  let high: Rational

  /// The class of two printed figures.
  init(_ low: Rational, _ high: Rational) {
    self.low = low
    self.high = high
  }

  /// The class of a quantity.
  init(_ quantity: Quantity) {
    low = quantity.low
    high = quantity.high
  }

  /// The class in digits: `850`, `10–12`, `160.02`.
  var text: String {
    low == high ? FigureWords.plain(low) : "\(FigureWords.plain(low))–\(FigureWords.plain(high))"
  }

  static func < (left: ValueClass, right: ValueClass) -> Bool {
    left.low == right.low ? left.high < right.high : left.low < right.low
  }
}
