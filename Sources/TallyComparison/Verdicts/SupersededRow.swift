import TallyClaims

/// A figure that its own text replaces: `to 275 from 288`, `not 288`.
enum SupersededRow {
  /// Agreement where the other says the same, else a stated revision; nil where both figures stand.
  static func ruling(on pair: ClaimPair) -> Ruling? {
    let isEarlierReplaced = pair.earlier.modality == .superseded
    guard isEarlierReplaced || pair.later.modality == .superseded else { return nil }
    if pair.meeting.isPossible { return PossibleRow.sameFigure(pair) }
    let claim = isEarlierReplaced ? pair.earlier : pair.later
    return Ruling(
      .update,
      pair.words(
        "\(PairWords.quoted(claim)) is replaced by another figure in its own text, so the difference of "
          + "\(PairWords.gap(pair)) is a stated change, not a contradiction."))
  }
}
