/// What comparing two claims about one fact comes to.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The same figure.
  case agree
  /// Different figures that can both be right.
  case compatible
  /// Figures that cannot both be right.
  case conflict
  /// The fact itself moved between the two.
  case update
}
