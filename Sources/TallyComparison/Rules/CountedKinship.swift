package import TallyQuantities
package import TallyText

/// Two counted things that may name the same in one relation: people stationed and soldiers stationed.
package struct CountedKinship: Hashable, Sendable {
  /// The two names, in order.
  package let pair: Pair

  /// The relation under which they may be the same.
  package let relation: String

  /// What is left of the confidence.
  package let cost: Rational

  /// The rule.
  package let rule: RuleID?

  /// Two names, in order.
  package struct Pair: Hashable, Sendable {
    /// The first name in alphabetical order.
    package let first: String
    /// The other.
    package let second: String

    /// Makes a pair from names in either order.
    package init(_ one: String, _ other: String) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Makes a kinship.
  package init(_ one: String, _ other: String, relation: String, cost: Rational, rule: RuleID?) {
    pair = Pair(one, other)
    self.relation = relation
    self.cost = cost
    self.rule = rule
  }
}
