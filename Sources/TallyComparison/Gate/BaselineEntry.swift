package import TallyClaims
package import TallyText

/// A finding that was looked at and let stand: a record of the baseline.
package struct BaselineEntry: Hashable, Sendable {
  /// The finding's identity.
  package let fingerprint: String

  /// The identity of its fact.
  package let keyFingerprint: String

  /// The fact in words: `soldier · United Kingdom · Estonia · stationed`.
  package let key: String

  /// The values at odds, as value classes.
  package let values: [String]

  /// The documents at odds, by name, sorted.
  package let sources: [String]

  /// The day on which it was accepted, if a date was given.
  package let added: CalendarDate?

  /// Why it may stand.
  package let reason: String

  /// Who answers for it.
  package let owner: String?

  /// The last day on which it holds.
  package let expires: CalendarDate?

  /// Makes an entry; values and sources are kept as given, sources sorted and each once.
  package init(
    fingerprint: String, keyFingerprint: String, key: String, values: [String],
    sources: [String], added: CalendarDate?, reason: String, owner: String? = nil,
    expires: CalendarDate? = nil
  ) {
    self.fingerprint = fingerprint
    self.keyFingerprint = keyFingerprint
    self.key = key
    self.values = values
    self.sources = Set(sources).sorted()
    self.added = added
    self.reason = reason
    self.owner = owner
    self.expires = expires
  }

  /// Makes the entry that lets a finding stand.
  package init(
    accepting finding: Finding, claims: [Claim], documents: [DocumentProfile],
    added: CalendarDate?, reason: String, owner: String? = nil, expires: CalendarDate? = nil
  ) {
    let sources = finding.claims.compactMap { claim in
      claims.indices.contains(claim) && documents.indices.contains(claims[claim].document)
        ? documents[claims[claim].document].name : nil
    }
    self.init(
      fingerprint: finding.fingerprint, keyFingerprint: finding.keyFingerprint,
      key: finding.key.description, values: finding.values, sources: sources, added: added,
      reason: reason, owner: owner, expires: expires)
  }

  /// Whether the entry no longer holds on the given day; without a day nothing runs out.
  package func isExpired(on day: CalendarDate?) -> Bool {
    guard let day, let expires else { return false }
    return expires < day
  }
}
