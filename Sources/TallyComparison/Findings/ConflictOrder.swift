import TallyClaims
import TallyQuantities

/// How conflicts are put in order of weight.
struct ConflictOrder {
  private let claims: [Claim]

  /// Makes an order over the claims of a corpus.
  init(_ claims: [Claim]) { self.claims = claims }

  /// Whether a conflict weighs more than another: by severity, by whether time may explain it, by the gap beyond
  /// both halos, by the ratio, then by the claims' identifiers.
  func isWorse(_ one: Comparison, _ other: Comparison) -> Bool {
    if one.severity != other.severity {
      return one.severity ?? .minor > other.severity ?? .minor
    }
    if one.timeMayExplain != other.timeMayExplain { return other.timeMayExplain }
    let (first, second) = (gapBeyondHalos(one), gapBeyondHalos(other))
    if first != second { return first > second }
    return isFurther(one, other)
  }

  /// Whether the figures of a conflict stand further apart; dates and hedges play no part.
  func isFurther(_ one: Comparison, _ other: Comparison) -> Bool {
    let (first, second) = (one.ratio ?? .infinity, other.ratio ?? .infinity)
    if first != second { return first > second }
    if one.gap != other.gap { return one.gap > other.gap }
    let (left, right) = (values(one), values(other))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return identifiers(one) < identifiers(other)
  }

  /// The distance between the values that the two wordings admit, as a share of the larger figure.
  func gapBeyondHalos(_ conflict: Comparison) -> Double {
    let one = claims[conflict.first].quantity
    let other = claims[conflict.second].quantity
    let larger = max(one.high.magnitude, other.high.magnitude)
    guard let gap = one.soft.gap(to: other.soft), larger != .zero else { return 0 }
    return gap.approximate / larger.approximate
  }

  /// The two value classes of a conflict, in order.
  func values(_ conflict: Comparison) -> [ValueClass] {
    [conflict.first, conflict.second].map { ValueClass(claims[$0].quantity) }.sorted()
  }

  private func identifiers(_ conflict: Comparison) -> (String, String) {
    let (first, second) = (claims[conflict.first].id, claims[conflict.second].id)
    return (min(first, second), max(first, second))
  }
}
