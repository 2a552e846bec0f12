/// What is known of a claim beside its words: how it is dated, by whose word, where it stands.
struct ClaimFacts {
  /// The facts, as short phrases.
  let words: [String]
  /// Where the figure stands, as editors open it.
  let place: String

  /// Gathers the facts of a claim.
  init(_ claim: ClaimRecord, index: ReportIndex) {
    var words: [String] = []
    words += ClaimWording.qualifiers(claim)
    if let base = QuantityWording.base(claim) { words.append("= \(base)") }
    if let soft = claim.intervals?.soft, soft.low != nil || soft.high != nil {
      words.append("read as \(IntervalText.words(soft))")
    }
    self.words = words
    place = index.place(of: claim)
  }
}
