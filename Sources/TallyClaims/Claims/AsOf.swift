package import TallyText

/// The days for which a claim holds, and how they are known.
package struct AsOf: Hashable, Sendable {
  /// How the days of a claim are known.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    /// A date in the claim's own sentence.
    case sentence
    /// A date in the sentences around it.
    case passage
    /// The document's publication date.
    case publication
  }

  /// The days.
  package let days: DateRange

  /// How they are known.
  package let basis: Basis

  /// Makes an as-of.
  package init(_ days: DateRange, basis: Basis) {
    self.days = days
    self.basis = basis
  }
}
