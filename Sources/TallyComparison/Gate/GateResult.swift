/// What the gate makes of a run: which findings are new, which are known, which entries no longer hold.
package struct GateResult: Sendable {
  /// A finding and the entry of the baseline that speaks of its fact.
  package struct Known: Sendable {
    /// The finding.
    package let finding: Finding
    /// The entry.
    package let entry: BaselineEntry
  }

  /// Findings that no entry speaks of, or whose entry has run out; worst first.
  package let new: [Finding]

  /// Findings whose fact has an entry with other figures.
  package let changed: [Known]

  /// Findings that an entry lets stand.
  package let baselined: [Known]

  /// Findings that comments in documents pass over.
  package let suppressed: [Finding]

  /// Findings that would be new or changed, but are below the severity or confidence that was asked for.
  package let below: [Finding]

  /// Findings that would be new or changed, but have no claim in a document that this run is about.
  package let elsewhere: [Finding]

  /// Entries that no longer occur though every source they name was read.
  package let stale: [BaselineEntry]

  /// Entries that have run out.
  package let expired: [BaselineEntry]

  /// Whether the gate closes.
  package var fails: Bool { !new.isEmpty || !changed.isEmpty }
}
