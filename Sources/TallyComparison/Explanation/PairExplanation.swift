package import TallyText

/// What holds between two claims: their verdict, or what keeps them apart.
package struct PairExplanation: Hashable, Sendable {
  /// How far the comparison of two claims came.
  package enum Outcome: Hashable, Sendable {
    /// They speak of one fact and were compared.
    case compared(Comparison)
    /// A part of their keys differs.
    case differentFacts
    /// Too little is known of them in common.
    case tooLittleKnown
    /// Their keys match, but the two are not compared all the same.
    case setAside
  }

  /// How far the comparison came.
  package let outcome: Outcome

  /// Why, in words.
  package let reason: String

  /// The rule that decided, if one did.
  package let rule: RuleID?

  /// Makes an explanation.
  package init(_ outcome: Outcome, _ reason: String, rule: RuleID? = nil) {
    self.outcome = outcome
    self.reason = reason
    self.rule = rule
  }
}
