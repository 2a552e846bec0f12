package import TallyClaims
package import TallyComparison
package import TallyText

/// All that a run found, in a stable order: what every format is made from.
package struct Report: Sendable {
  /// An input that was not read, and why.
  package struct Skip: Hashable, Sendable {
    /// The input, as it was named.
    package let name: String
    /// Why it was not read, and what to do.
    package let reason: String

    /// Makes a skip.
    package init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// The documents, in order of name.
  package let documents: [DocumentProfile]

  /// The claims, in order of document and place.
  package let claims: [Claim]

  /// Every compared pair about one fact, in order of the claims.
  package let comparisons: [Comparison]

  /// The findings, worst first.
  package let findings: [Finding]

  /// Inputs that were not read.
  package let skipped: [Skip]

  /// Files of other kinds that were passed over.
  package let passedOver: Int

  /// What the reader should know of the run: groups compared by distinct values, limits reached.
  package let notes: [String]

  /// What comments in documents pass over, and which comments are amiss.
  package let suppressions: InlineSuppressions

  /// The patterns of keys that had to be found and were not.
  package let missing: [String]

  /// The address of each rule, `rules/units/mass.jsonl:14`, by its number.
  package let rules: [String]

  /// Makes a report.
  package init(
    documents: [DocumentProfile], claims: [Claim], comparisons: [Comparison],
    findings: [Finding], skipped: [Skip], passedOver: Int, notes: [String], rules: [String],
    suppressions: InlineSuppressions = .none, missing: [String] = []
  ) {
    self.documents = documents
    self.claims = claims
    self.comparisons = comparisons
    self.findings = findings
    self.skipped = skipped
    self.passedOver = passedOver
    self.notes = notes
    self.rules = rules
    self.suppressions = suppressions
    self.missing = missing
  }
}
