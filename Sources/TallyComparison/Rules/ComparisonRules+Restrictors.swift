import TallyClaims
import TallyText

extension ComparisonRules {
  /// The restrictors that narrow the fact of a key, in their order.
  func restrictors(of key: ClaimKey) -> [String] {
    if key.restrictors.isEmpty { return [] }
    let relation = relation(of: key)
    return key.restrictors.filter { !(ignoredRestrictors[$0]?.leaves(relation) ?? false) }
  }

  /// The rule by which a restrictor does not narrow the fact of a key; nil where it does.
  func ruleIgnoring(_ restrictor: String, in key: ClaimKey) -> RuleID? {
    guard let ignored = ignoredRestrictors[restrictor], ignored.leaves(relation(of: key)) else {
      return nil
    }
    return ignored.rule
  }

  /// The class of a key's relation, or of the one that its counted noun implies.
  private func relation(of key: ClaimKey) -> String? {
    let name = key.relation ?? key.counted.flatMap { countedSenses[$0]?.relation }
    return name.map { relationClasses[$0]?.name ?? $0 }
  }
}
