import TallyText

/// What one row of the table of verdicts decides, before it is written down.
struct Ruling {
  /// What the pair comes to.
  let verdict: Verdict

  /// Why, in words.
  let reason: String

  /// Whether the passing of time may explain a conflict.
  let timeMayExplain: Bool

  /// The severity, where the row sets it by itself.
  let severity: Severity?

  /// The rule that decided.
  let rule: RuleID?

  /// Makes a ruling.
  init(
    _ verdict: Verdict, _ reason: String, timeMayExplain: Bool = false, severity: Severity? = nil,
    rule: RuleID? = nil
  ) {
    self.verdict = verdict
    self.reason = reason
    self.timeMayExplain = timeMayExplain
    self.severity = severity
    self.rule = rule
  }
}
