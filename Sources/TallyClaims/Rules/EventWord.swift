package import TallyText

/// A noun for a happening: `bombing`, `march`; one such as `disaster` names no kind by itself.
package struct EventWord: Hashable, Sendable {
  /// The kind of happening; nil where the word fits any.
  package let event: String?

  /// The least figure that tells of it as a whole: wars are named beside the tolls of single attacks as well; nil where
  /// any does.
  package let least: Int?

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes a word for a happening.
  package init(event: String?, least: Int? = nil, rule: RuleID) {
    self.least = least
    self.event = event
    self.rule = rule
  }
}
