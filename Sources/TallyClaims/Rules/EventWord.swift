package import TallyText

/// A noun for a happening: `bombing`, `march`; one such as `disaster` names no kind by itself.
package struct EventWord: Hashable, Sendable {
  /// The kind of happening; nil where the word fits any.
  package let event: String?

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes a word for a happening.
  package init(event: String?, rule: RuleID) {
    self.event = event
    self.rule = rule
  }
}
