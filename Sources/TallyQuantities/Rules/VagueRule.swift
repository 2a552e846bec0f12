package import TallyText

/// A wording that stands for a band of numbers: `dozens`, `several`.
package struct VagueRule: Hashable, Sendable {
  /// The least number that it is used for.
  package let low: Rational

  /// The greatest number that it is used for.
  package let high: Rational

  /// Whether `of` must follow for it to be a number: `scores of`.
  package let needsOf: Bool

  /// Whether it may multiply a scale: `several hundred`.
  package let multiplies: Bool

  /// The rule.
  package let rule: RuleID

  /// Makes a band.
  package init(low: Rational, high: Rational, needsOf: Bool, multiplies: Bool, rule: RuleID) {
    self.low = low
    self.high = high
    self.needsOf = needsOf
    self.multiplies = multiplies
    self.rule = rule
  }
}
