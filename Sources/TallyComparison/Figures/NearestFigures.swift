package import TallyQuantities

/// The printed figures of two quantities that lie nearest to each other, and how far apart they are.
package struct NearestFigures: Hashable, Sendable {
  /// The figure of the first quantity.
  package let first: Rational

  /// The figure of the second.
  package let second: Rational

  /// The difference, without its sign; zero where the printed ranges meet.
  package let gap: Rational

  /// Finds them; nil where the difference does not fit exact arithmetic.
  package init?(_ one: Quantity, _ other: Quantity) {
    let pair = NearestFigures.nearest(one, other)
    guard let gap = pair.0.subtracting(pair.1) else { return nil }
    first = pair.0
    second = pair.1
    self.gap = gap.magnitude
  }

  /// The larger over the smaller; nil where one is zero or the signs differ.
  package var ratio: Double? {
    guard first != .zero, second != .zero, (first < .zero) == (second < .zero) else { return nil }
    let (one, other) = (first.magnitude.approximate, second.magnitude.approximate)
    return max(one, other) / min(one, other)
  }

  private static func nearest(_ one: Quantity, _ other: Quantity) -> (Rational, Rational) {
    if one.high < other.low { return (one.high, other.low) }
    if other.high < one.low { return (one.low, other.high) }
    let shared = max(one.low, other.low)
    return (shared, shared)
  }
}
