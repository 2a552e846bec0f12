package import TallyQuantities
package import TallyText

/// Two claims about the same fact, and whether both can be true.
package struct Comparison: Hashable, Sendable {
  /// The earlier claim, as a position in the list of claims.
  package let first: Int

  /// The later claim.
  package let second: Int

  /// What it comes to.
  package let verdict: Verdict

  /// Why, in words for a reader.
  package let reason: String

  /// How far apart the figures are; nil unless they are at odds.
  package let severity: Severity?

  /// The difference of the nearest printed figures, in base units.
  package let gap: Rational

  /// The larger of the nearest printed figures over the smaller; nil where one is zero or the signs differ.
  package let ratio: Double?

  /// The days between the two; nil where one date is unknown.
  package let days: Int?

  /// Whether the passing of time may explain the difference.
  package let timeMayExplain: Bool

  /// How sure it is that both speak of the same fact, from 0 to 1.
  package let confidence: Double

  /// Whether both figures stand at one place of one statement, word for word the same but for figures and hedges.
  package let isOneStatement: Bool

  /// The rules that decided.
  package let trail: [TrailStep]

  /// Makes a comparison.
  package init(
    first: Int, second: Int, verdict: Verdict, reason: String, severity: Severity?, gap: Rational,
    ratio: Double?, days: Int?, timeMayExplain: Bool, confidence: Double, isOneStatement: Bool = false,
    trail: [TrailStep]
  ) {
    self.first = first
    self.second = second
    self.verdict = verdict
    self.reason = reason
    self.severity = severity
    self.gap = gap
    self.ratio = ratio
    self.days = days
    self.timeMayExplain = timeMayExplain
    self.confidence = confidence
    self.isOneStatement = isOneStatement
    self.trail = trail
  }
}
