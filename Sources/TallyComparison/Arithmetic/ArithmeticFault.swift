import TallyQuantities
import TallyText

/// Figures that cannot all be true by their own arithmetic.
struct ArithmeticFault {
  /// The claim whose figure does not fit, as a position in the list of claims.
  let claim: Int
  /// The claims that it does not fit.
  let others: [Int]
  /// The figure that the others lead to, in base units of the claim.
  let expected: Rational
  /// What the others admit, in base units of the claim.
  let admitted: Interval
  /// Why, in words.
  let reason: String
  /// The rule by which the figures hang together.
  let rule: RuleID?
  /// Whether the passing of time may explain it.
  var timeMayExplain = false
}
