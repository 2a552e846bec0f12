package import TallyComparison

/// A compared pair as files hold it: a line of `comparisons.jsonl`.
public struct ComparisonRecord: Hashable, Sendable, Codable {
  /// The earlier claim.
  public let a: String
  /// The later claim.
  public let b: String
  /// What it comes to: `agree compatible conflict update`.
  public let verdict: String
  /// Why, in words.
  public let reason: String
  /// How far apart: `minor moderate major`; nil unless the two are at odds.
  public let severity: String?
  /// The difference of the nearest printed figures, in base units.
  public let gap: Figure
  /// The larger of the nearest printed figures over the smaller; nil where there is none.
  public let ratio: Double?
  /// The days between the two; nil where one date is unknown.
  public let days: Int?

  /// Whether the passing of time may explain the difference.
  public let timeMayExplain: Bool?
  /// How sure it is that both speak of the same fact, from 0 to 1.
  public let confidence: Double?
  /// The rules that decided.
  public let trail: [TrailRecord]?

  /// Makes the record of a comparison; nil where it names a claim that is not there.
  package init?(_ comparison: Comparison, claims: [String], rules: [String]) {
    guard claims.indices.contains(comparison.first), claims.indices.contains(comparison.second)
    else { return nil }
    a = claims[comparison.first]
    b = claims[comparison.second]
    verdict = comparison.verdict.rawValue
    reason = comparison.reason
    severity = comparison.severity?.rawValue
    gap = Figure(comparison.gap)
    ratio = comparison.ratio
    days = comparison.days
    timeMayExplain = comparison.timeMayExplain
    confidence = comparison.confidence
    trail = comparison.trail.map { TrailRecord($0, rules: rules) }
  }
}

extension ComparisonRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("a", a)
      $0.field("b", b)
      $0.field("verdict", verdict)
      $0.field("reason", reason)
      $0.field("severity", severity)
      $0.field("gap", gap)
      $0.field("ratio", ratio)
      $0.field("days", days)
      $0.field("timeMayExplain", timeMayExplain)
      $0.field("confidence", confidence)
      $0.field("trail", trail)
    }
  }
}
