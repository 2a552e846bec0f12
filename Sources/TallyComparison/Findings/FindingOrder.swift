import TallyClaims

/// The order of findings in a report: what is most worth a look comes first.
enum FindingOrder {
  /// Whether a finding comes before another: by what it is worth, by the gap beyond both halos, by the ratio, by the
  /// witnesses on its weaker side, then by its fact and its fingerprint.
  static func precedes(_ one: Finding, _ other: Finding) -> Bool {
    let (worth, otherWorth) = (self.worth(one), self.worth(other))
    if worth != otherWorth { return worth > otherWorth }
    if one.gapBeyondHalos != other.gapBeyondHalos {
      return one.gapBeyondHalos > other.gapBeyondHalos
    }
    let (first, second) = (one.worst.ratio ?? .infinity, other.worst.ratio ?? .infinity)
    if first != second { return first > second }
    if one.weakerSide != other.weakerSide { return one.weakerSide > other.weakerSide }
    let (left, right) = (one.key.description, other.key.description)
    return left == right ? one.fingerprint < other.fingerprint : left < right
  }

  /// What a finding is worth, as far as it is of one fact: the widest gaps are often those of two.
  ///
  /// With p the certainty, p gains the severity and 1 − p loses what a false alarm costs, as much as a minor finding
  /// gains: p × s − (1 − p), which puts findings in the order of p × (s + 1).
  private static func worth(_ finding: Finding) -> Double {
    let gain =
      switch finding.severity {
      case .minor: 1.0
      case .moderate: 2.0
      case .major: 3.0
      }
    return finding.confidence * (gain + falseAlarm) * (finding.timeMayExplain ? explained : 1)
  }

  /// What a false alarm costs.
  private static let falseAlarm = 1.0

  /// What is left of a finding's worth where the passing of time may explain it.
  private static let explained = 0.8
}
