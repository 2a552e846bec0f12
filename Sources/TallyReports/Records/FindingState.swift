/// How a finding stands to the baseline.
public enum FindingState: String, Hashable, Sendable, Codable, CaseIterable {
  /// The baseline does not hold it.
  case new
  /// The baseline holds the fact with other figures, and it is still at odds.
  case changed
  /// The baseline holds it.
  case baselined
  /// A comment in a document passes it over.
  case suppressed

  /// Whether it counts: nobody has let it stand.
  package var isActive: Bool { self == .new || self == .changed }
}
