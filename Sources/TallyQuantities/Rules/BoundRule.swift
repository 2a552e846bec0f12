package import TallyText

/// A wording that binds a figure: `at least`, `or more`.
package struct BoundRule: Hashable, Sendable {
  /// How it binds.
  package let bound: Bound

  /// The rule.
  package let rule: RuleID

  /// Makes a bound.
  package init(bound: Bound, rule: RuleID) {
    self.bound = bound
    self.rule = rule
  }
}
