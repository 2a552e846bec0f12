package import TallyQuantities

/// The printed figures of two quantities that lie nearest to each other, and how far apart they are.
package struct NearestFigures: Hashable, Sendable {
  /// The figure of the first quantity.
  package let first: Rational

  /// The figure of the second.
  package let second: Rational

  /// The difference, without its sign; zero where the printed ranges meet.
  package let gap: Rational

  /// The larger over the smaller; nil where one is zero or the signs differ.
  package let ratio: Double?

  /// Finds them; nil where the difference does not fit exact arithmetic.
  package init?(_ one: Quantity, _ other: Quantity) {
    self.init(ValueClass(one), ValueClass(other))
  }

  /// Finds those of two printed values.
  init?(_ one: ValueClass, _ other: ValueClass) {
    let pair = NearestFigures.nearest(one, other)
    first = pair.0
    second = pair.1
    if first == second {
      gap = .zero
      ratio = first == .zero ? nil : 1
    } else {
      guard let difference = first.subtracting(second) else { return nil }
      gap = difference.magnitude
      ratio = NearestFigures.ratio(first, second)
    }
  }

  private static func ratio(_ first: Rational, _ second: Rational) -> Double? {
    guard first != .zero, second != .zero, (first < .zero) == (second < .zero) else { return nil }
    let (one, other) = (approximate(first), approximate(second))
    return max(one, other) / min(one, other)
  }

  /// The size of a figure. Whole numbers of 64 bits take the machine's own conversion, which is far quicker.
  private static func approximate(_ figure: Rational) -> Double {
    guard figure.isWhole, let whole = Int64(exactly: figure.numerator) else {
      return figure.magnitude.approximate
    }
    return Double(whole.magnitude)
  }

  private static func nearest(_ one: ValueClass, _ other: ValueClass) -> (Rational, Rational) {
    if one.high < other.low { return (one.high, other.low) }
    if other.high < one.low { return (one.low, other.high) }
    let shared = max(one.low, other.low)
    return (shared, shared)
  }
}
