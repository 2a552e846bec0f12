package import TallyText

/// How a wording is read: how far the values it rules out, and those a reader expects, lie from the figure.
package final class IntervalRule: Sendable {
  /// The name by which wordings refer to it: `about`, `almost`.
  package let name: String

  /// The wording's bound.
  package let bound: Bound

  /// How far below the figure values are not ruled out; nil for without end.
  package let hardBelow: IntervalWidth?

  /// How far above the figure values are not ruled out; nil for without end.
  package let hardAbove: IntervalWidth?

  /// How far below the figure a reader expects values; nil for without end.
  package let softBelow: IntervalWidth?

  /// How far above the figure a reader expects values; nil for without end.
  package let softAbove: IntervalWidth?

  /// The rule.
  package let rule: RuleID

  /// Makes a rule.
  package init(
    name: String, bound: Bound, hardBelow: IntervalWidth?, hardAbove: IntervalWidth?,
    softBelow: IntervalWidth?, softAbove: IntervalWidth?, rule: RuleID
  ) {
    self.name = name
    self.bound = bound
    self.hardBelow = hardBelow
    self.hardAbove = hardAbove
    self.softBelow = softBelow
    self.softAbove = softAbove
    self.rule = rule
  }
}
