import TallyClaims
import TallyQuantities
import TallyText

/// A figure that others of one passage lead to, and the fact that it would be of.
struct DerivedFigure {
  /// The claims that it comes from, as positions in the list of claims.
  let members: [Int]
  /// The fact, under canonical names.
  let key: ClaimKey
  /// The places that it sums up; none where it is of one place.
  var places: [String] = []
  /// The figure that the printed ones lead to, in base units.
  let printed: Rational
  /// What their wordings admit.
  let admitted: Interval
  /// Whether nothing is left out, so that a larger whole does not fit either.
  let isWhole: Bool
  /// Whether its whole is counted beside it, so that no other is meant: `half of the 500 pupils`.
  var isOfNamedWhole = false
  /// What a claim of the same fact must be told with; nil where any will do.
  var role: ArithmeticWords.Role?
  /// How it comes about, in words: `“97 women” and “54 men” make 151`.
  let words: String
  /// The rule by which the figures hang together.
  let rule: RuleID?

  /// Whether a claim admits some value that the others lead to.
  func fits(_ claim: Claim) -> Bool {
    admitted.meets(claim.quantity.soft.hull(claim.quantity.hardest))
  }

  /// The fault that a claim of the fact makes; nil where it fits.
  func fault(with index: Int, _ claim: Claim, isWhole: Bool? = nil) -> ArithmeticFault? {
    guard !members.contains(index), !fits(claim) else { return nil }
    let isTooSmall = claim.quantity.high < printed
    guard isTooSmall || (isWhole ?? self.isWhole) else { return nil }
    return ArithmeticFault(
      claim: index, others: members, expected: printed, admitted: admitted,
      reason: "\(words), not \(PairWords.quoted(claim)).", rule: rule)
  }
}

extension Interval {
  /// What two or more things come to of which each lies in an interval; nil where one is open below.
  static func sum(_ quantities: [Quantity]) -> Interval? {
    guard let low = Arithmetic.sum(quantities.compactMap(\.soft.lower?.value)),
      quantities.allSatisfy({ $0.soft.lower != nil })
    else { return nil }
    let isOpen = quantities.contains { $0.soft.upper == nil || Direction($0.bound) == .floor }
    let high = isOpen ? nil : Arithmetic.sum(quantities.compactMap(\.soft.upper?.value))
    return Interval(lower: .init(low), upper: high.map { .init($0) })
  }
}
