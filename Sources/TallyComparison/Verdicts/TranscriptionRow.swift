import TallyClaims

/// One statement that two texts give with different figures.
enum TranscriptionRow {
  /// A conflict where both sentences are the same but for the figures, on one day or undated.
  static func ruling(on pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    guard pair.isSameStatement, pair.earlier.document != pair.later.document,
      pair.days ?? 0 == 0
    else { return nil }
    return Ruling(
      .conflict,
      pair.words(
        "The same statement stands in both texts with different figures, \(PairWords.quoted(pair.earlier)) "
          + "and \(PairWords.quoted(pair.later)): one of them was copied wrong, or the text was changed."
      ),
      severity: pair.meeting == .edge ? .minor : nil, rule: parameters.rule(.copyWords))
  }
}
