package import TallyRulebook

/// Reads documents, finds their claims, compares them: the whole of Tally in one value.
package struct Checker: Sendable {
  private let rulebook: Rulebook

  /// Makes a checker that follows a rulebook.
  package init(rulebook: Rulebook) { self.rulebook = rulebook }
}
