/// What is known of a claim beside its words: what limits it, and where it stands.
struct ClaimFacts {
  /// The facts, as short phrases.
  let words: [String]
  /// Where the figure stands, as editors open it.
  let place: String

  /// Gathers the facts of a claim.
  init(_ claim: ClaimRecord, index: ReportIndex) {
    words =
      ClaimWording.qualifiers(claim).map(DayText.worded)
      + (QuantityWording.base(claim).map { ["= \($0)"] } ?? [])
    place = index.place(of: claim)
  }
}
