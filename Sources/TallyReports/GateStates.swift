/// What the gate says of the findings: how each stands to the baseline, and which entries are stale.
package struct GateStates: Hashable, Sendable {
  /// The state of each finding, by its fingerprint; one that is missing is new.
  package let states: [String: FindingState]

  /// The fingerprints of baseline entries that no longer occur.
  package let stale: [String]

  /// Why a finding may stand, by its fingerprint: the baseline's words.
  package let reasons: [String: String]

  /// Makes states.
  package init(
    states: [String: FindingState], stale: [String] = [], reasons: [String: String] = [:]
  ) {
    self.states = states
    self.stale = stale
    self.reasons = reasons
  }

  /// The state of a finding.
  package subscript(fingerprint: String) -> FindingState { states[fingerprint] ?? .new }
}
