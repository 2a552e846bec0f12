extension ReportIndex {
  /// The claims at odds in a finding with the newest source first, the others in their order; unknown dates count
  /// as oldest.
  func newestFirst(_ finding: FindingRecord) -> [ClaimRecord] {
    let claims = claims(finding.claims)
    // ISO dates compare as text.
    guard
      let newest = claims.indices.max(by: { left, right in
        (claims[left].published ?? "") < (claims[right].published ?? "")
      })
    else { return [] }
    return [claims[newest]] + claims[..<newest] + claims[(newest + 1)...]
  }
}
