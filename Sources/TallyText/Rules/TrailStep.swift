/// One step on the way from bytes to a verdict: which rule or stage read what, and what it made of it.
package struct TrailStep: Hashable, Sendable {
  /// What the step decided.
  package enum Stage: String, Hashable, Sendable, CaseIterable {
    case numeral, unit, bound, date, exclusion
    case counted, actor, place, relation, restrictor, modality, attribution, time, event
    case interval, verdict
  }

  /// What the step decided.
  package let stage: Stage

  /// The rule that was applied; nil where the engine's grammar decided by itself.
  package let rule: RuleID?

  /// The bytes that were read, in the reading text of the document; nil where the step read no text.
  package let span: TextSpan?

  /// What came of it, in words: `850`, `soldier`, `Estonia, from "there" (sentence before)`.
  package let result: String

  /// Makes a step.
  package init(_ stage: Stage, rule: RuleID? = nil, span: TextSpan? = nil, result: String) {
    self.stage = stage
    self.rule = rule
    self.span = span
    self.result = result
  }
}
