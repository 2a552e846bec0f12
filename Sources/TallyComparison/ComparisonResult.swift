/// What comparing the claims of a corpus brings.
package struct ComparisonResult: Sendable {
  /// Every compared pair about one fact, in order of the claims.
  package let comparisons: [Comparison]

  /// The facts on which sources are at odds, worst first.
  package let findings: [Finding]

  /// What the reader should know: groups compared by distinct values, claims that know too little.
  package let notes: [String]

  /// Makes a result.
  package init(comparisons: [Comparison], findings: [Finding], notes: [String]) {
    self.comparisons = comparisons
    self.findings = findings
    self.notes = notes
  }
}
