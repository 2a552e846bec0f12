/// The layer that a table belongs to, which decides how far an example must be read.
package enum RuleLayer: String, Hashable, Sendable, CaseIterable {
  /// Sentences, tokens, datelines.
  case text
  /// Figures, units, bounds, dates.
  case quantities
  /// What figures are about.
  case claims
  /// Whether figures can all be true.
  case comparison
}
