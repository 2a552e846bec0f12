import TallyClaims

/// The order of findings in a report: worst first.
enum FindingOrder {
  /// Whether a finding comes before another: by severity, by whether time may explain it, by the gap beyond both
  /// halos, by the ratio, by the witnesses on its weaker side, then by its fact and its fingerprint.
  static func precedes(_ one: Finding, _ other: Finding) -> Bool {
    if one.severity != other.severity { return one.severity > other.severity }
    if one.timeMayExplain != other.timeMayExplain { return other.timeMayExplain }
    if one.gapBeyondHalos != other.gapBeyondHalos {
      return one.gapBeyondHalos > other.gapBeyondHalos
    }
    let (first, second) = (one.worst.ratio ?? .infinity, other.worst.ratio ?? .infinity)
    if first != second { return first > second }
    if one.weakerSide != other.weakerSide { return one.weakerSide > other.weakerSide }
    let (left, right) = (one.key.description, other.key.description)
    return left == right ? one.fingerprint < other.fingerprint : left < right
  }
}
