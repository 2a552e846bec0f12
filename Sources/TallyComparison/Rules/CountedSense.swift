package import TallyText

/// What a counted noun stands for in a key: `death` is a person killed.
package struct CountedSense: Hashable, Sendable {
  /// The thing that is counted.
  package let counted: String

  /// The relation that the noun implies; nil where it implies none.
  package let relation: String?

  /// The relations that the implied one takes the place of: bodies that are recovered were killed.
  package let replaced: [String]

  /// The rule.
  package let rule: RuleID?

  /// Makes a sense.
  package init(
    counted: String, relation: String?, replacing replaced: [String] = [], rule: RuleID?
  ) {
    self.counted = counted
    self.relation = relation
    self.replaced = replaced
    self.rule = rule
  }
}
