package import TallyText

/// Words that make the number after them part of a name: `Article`, `Flight`, `S&P`.
package struct NameRule: Hashable, Sendable {
  /// Why the number is no quantity.
  package let reason: String

  /// Whether the words count only with a capital letter.
  package let isCapitalized: Bool

  /// The rule.
  package let rule: RuleID

  /// Makes a leading word of a name.
  package init(reason: String, isCapitalized: Bool, rule: RuleID) {
    self.reason = reason
    self.isCapitalized = isCapitalized
    self.rule = rule
  }
}
