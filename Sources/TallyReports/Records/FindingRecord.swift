import TallyClaims
package import TallyComparison

/// A finding as files hold it: a line of `findings.jsonl`.
public struct FindingRecord: Hashable, Sendable, Codable {
  /// The identity, made from the meaning: `f-` and sixteen hexadecimal digits.
  public let fingerprint: String
  /// What kind of check found it: `disagreement arithmetic`.
  public let check: String
  /// How far apart: `minor moderate major`.
  public let severity: String
  /// How it stands to the baseline and to comments: `new changed baselined suppressed`; nil where neither speaks.
  public let state: FindingState?
  /// The fact, for a headline.
  public let subject: String
  /// The fact, as its key.
  public let key: String
  /// The two values furthest apart, as value classes.
  public let values: [String]
  /// Why the two that stand for it cannot both be true.
  public let reason: String
  /// The difference of their nearest printed figures, in base units.
  public let gap: Figure
  /// The larger of these over the smaller; nil where there is none.
  public let ratio: Double?
  /// The days between the two; nil where one date is unknown.
  public let days: Int?
  /// Whether the passing of time may explain the difference.
  public let timeMayExplain: Bool
  /// The two claims that stand for it: the worst pair.
  public let worst: PairRecord
  /// The claims at odds, in date order, unknown dates last.
  public let claims: [String]
  /// The claims of the same fact that are at odds with none.
  public let agreeing: [String]
  /// The pairs that are at odds, worst first.
  public let conflicts: [PairRecord]
  /// The values that most independent witnesses admit; nil where no two agree.
  public let consensus: IntervalRecord?
  /// How sure it is, from 0 to 1.
  public let confidence: Double
  /// The identity of the fact alone, the same whatever the figures: `k-` and sixteen hexadecimal digits.
  public let keyFingerprint: String
  /// The figures that claims of the fact give, lowest first, and how many witnesses stand on each.
  public let sides: [SideRecord]
  /// The distance between the values that the worst two wordings admit, as a share of the larger figure.
  public let gapBeyondHalos: Double
  /// Why it may stand, in the words of the baseline or of the comment; nil for findings that count.
  public let justification: String?

  /// Makes the record of a finding; nil where it names a claim that is not there.
  package init?(
    _ finding: Finding, claims names: [String], state: FindingState?, justification: String? = nil
  ) {
    guard let worst = PairRecord(finding.worst, claims: names) else { return nil }
    fingerprint = finding.fingerprint
    check = finding.check.rawValue
    severity = finding.severity.rawValue
    self.state = state
    subject = finding.subject
    key = finding.key.description
    values = finding.values
    reason = finding.worst.reason
    gap = Figure(finding.worst.gap)
    ratio = finding.worst.ratio
    days = finding.worst.days
    timeMayExplain = finding.worst.timeMayExplain
    self.worst = worst
    claims = finding.claims.filter(names.indices.contains).map { names[$0] }
    agreeing = finding.agreeing.filter(names.indices.contains).map { names[$0] }
    conflicts = finding.conflicts.compactMap { PairRecord($0, claims: names) }
    consensus = finding.consensus.map(IntervalRecord.init)
    confidence = finding.confidence
    keyFingerprint = finding.keyFingerprint
    sides = finding.sides.map { SideRecord($0, claims: names) }
    gapBeyondHalos = finding.gapBeyondHalos
    self.justification = justification
  }
}

extension PairRecord {
  /// The pair that a comparison is about; nil where it names a claim that is not there.
  fileprivate init?(_ comparison: Comparison, claims: [String]) {
    guard claims.indices.contains(comparison.first), claims.indices.contains(comparison.second)
    else { return nil }
    self.init(a: claims[comparison.first], b: claims[comparison.second])
  }
}

extension FindingRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("fingerprint", fingerprint)
      $0.field("check", check)
      $0.field("severity", severity)
      $0.field("state", state?.rawValue)
      $0.field("subject", subject)
      $0.field("key", key)
      $0.field("values", values)
      $0.field("reason", reason)
      $0.field("gap", gap)
      $0.field("ratio", ratio)
      $0.field("days", days)
      $0.field("timeMayExplain", timeMayExplain)
      $0.field("worst", worst)
      $0.field("claims", claims)
      $0.field("agreeing", agreeing)
      $0.field("conflicts", conflicts)
      $0.field("consensus", consensus)
      $0.field("confidence", confidence)
      $0.field("keyFingerprint", keyFingerprint)
      $0.field("sides", sides)
      $0.field("gapBeyondHalos", gapBeyondHalos)
      if let justification { $0.field("justification", justification) }
    }
  }
}
