package import TallyClaims
package import TallyText

/// The findings that were let stand, in a stable order; every change makes a new baseline.
package struct Baseline: Hashable, Sendable {
  /// The entries, by fact, then by fingerprint; each fingerprint once.
  package let entries: [BaselineEntry]

  /// Makes a baseline; of two entries with one fingerprint the later is kept.
  package init(_ entries: [BaselineEntry]) {
    var kept: [String: BaselineEntry] = [:]
    for entry in entries { kept[entry.fingerprint] = entry }
    self.entries = kept.values.sorted { ($0.key, $0.fingerprint) < ($1.key, $1.fingerprint) }
  }

  /// The baseline that lets all given findings stand. What an earlier baseline says of one of them is kept.
  package static func creating(
    from findings: [Finding], claims: [Claim], documents: [DocumentProfile],
    added: CalendarDate?, reason: String, keeping earlier: Baseline = Baseline([])
  ) -> Baseline {
    let known = Dictionary(
      earlier.entries.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    return Baseline(
      findings.map { finding in
        known[finding.fingerprint]
          ?? BaselineEntry(
            accepting: finding, claims: claims, documents: documents, added: added, reason: reason)
      })
  }

  /// The baseline with one more finding let stand; nil where no reason is given.
  ///
  /// - Parameter replaced: the entry of the same fact whose figures have changed, which the new one replaces.
  package func accepting(
    _ entry: BaselineEntry, replacing replaced: BaselineEntry? = nil
  ) -> Baseline? {
    guard entry.reason.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return Baseline(entries.filter { $0.fingerprint != replaced?.fingerprint } + [entry])
  }

  /// The baseline without entries that no longer occur. It only ever shrinks.
  package func pruned(of stale: [BaselineEntry]) -> Baseline {
    let gone = Set(stale.map(\.fingerprint))
    return Baseline(entries.filter { !gone.contains($0.fingerprint) })
  }
}
