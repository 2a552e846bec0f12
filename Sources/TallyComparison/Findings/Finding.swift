package import TallyClaims
package import TallyQuantities

/// A fact on which sources are at odds: all its claims, in date order.
package struct Finding: Hashable, Sendable {
  /// What kind of check found it.
  package enum Check: String, Hashable, Sendable, CaseIterable {
    /// Claims of one fact give figures that cannot all be true.
    case disagreement
    /// Figures of one passage, or of passages about one fact, do not fit by their own arithmetic.
    case arithmetic
  }

  /// The finding's identity, `f-` and sixteen hexadecimal digits: a hash of its meaning, not of its place.
  package let fingerprint: String

  /// What kind of check found it.
  package let check: Check

  /// The fact.
  package let key: ClaimKey

  /// The name of the fact for a headline: `soldiers of the United Kingdom stationed in Estonia`.
  package let subject: String

  /// The values at odds, lowest first, as value classes: `850`, `900`.
  package let values: [String]

  /// The claims at odds, as positions in the list of claims, in date order; unknown dates last.
  package let claims: [Int]

  /// The claims of the same fact that are at odds with none.
  package let agreeing: [Int]

  /// The comparisons that came out as conflicts, worst first.
  package let conflicts: [Comparison]

  /// The comparison that stands for the finding: the worst.
  package let worst: Comparison

  /// How far apart.
  package let severity: Severity

  /// The values that most independent witnesses admit, in base units; nil where no two agree, or two camps are
  /// equally strong.
  package let consensus: Interval?

  /// How sure it is, from 0 to 1.
  package let confidence: Double

  /// The identity of the fact alone, `k-` and sixteen hexadecimal digits: the same whatever the figures.
  package let keyFingerprint: String

  /// The figures that claims of the fact give, lowest first, those that agree with a side included.
  package let sides: [Side]

  /// The distance between the values that the worst two wordings admit, as a share of the larger figure.
  package let gapBeyondHalos: Double

  /// One figure of a fact: who gives it, and how many of them do so independently.
  package struct Side: Hashable, Sendable {
    /// The figure, as a value class.
    package let value: String
    /// The claims that give it, in date order.
    package let claims: [Int]
    /// One claim for each independent witness: copies of one passage and one named source count once.
    package let witnesses: [Int]

    /// Makes a side.
    package init(value: String, claims: [Int], witnesses: [Int]) {
      self.value = value
      self.claims = claims
      self.witnesses = witnesses
    }
  }

  /// Whether the passing of time may explain the worst conflict.
  package var timeMayExplain: Bool { worst.timeMayExplain }

  /// The number of independent witnesses on the weaker of the sides at odds.
  package var weakerSide: Int {
    sides.filter { values.contains($0.value) }.map(\.witnesses.count).min() ?? 0
  }

  /// Makes a finding.
  package init(
    fingerprint: String, check: Check, key: ClaimKey, subject: String, values: [String],
    claims: [Int], agreeing: [Int], conflicts: [Comparison], worst: Comparison, severity: Severity,
    consensus: Interval?, confidence: Double, keyFingerprint: String = "", sides: [Side] = [],
    gapBeyondHalos: Double = 0
  ) {
    self.fingerprint = fingerprint
    self.check = check
    self.key = key
    self.subject = subject
    self.values = values
    self.claims = claims
    self.agreeing = agreeing
    self.conflicts = conflicts
    self.worst = worst
    self.severity = severity
    self.consensus = consensus
    self.confidence = confidence
    self.keyFingerprint = keyFingerprint
    self.sides = sides
    self.gapBeyondHalos = gapBeyondHalos
  }
}
