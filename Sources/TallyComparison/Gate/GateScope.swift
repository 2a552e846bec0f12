/// What the gate of one run is about, apart from the baseline.
package struct GateScope: Hashable, Sendable {
  /// The fingerprints of findings that comments in documents pass over.
  package let suppressed: Set<String>

  /// The fingerprints of findings that this run is about; nil for all.
  package let only: Set<String>?

  /// Makes a scope.
  package init(suppressed: Set<String> = [], only: Set<String>? = nil) {
    self.suppressed = suppressed
    self.only = only
  }

  /// Whether the run is about a finding.
  func includes(_ finding: Finding) -> Bool { only?.contains(finding.fingerprint) ?? true }
}
