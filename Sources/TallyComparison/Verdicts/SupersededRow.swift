import TallyClaims

/// A figure that its own text replaces: `to 275 from 288`, `not 288`.
enum SupersededRow {
  /// Agreement where the other says the same, else a stated revision; nil where both figures stand.
  static func ruling(on pair: ClaimPair) -> Ruling? {
    let replaced = [pair.earlier, pair.later].filter { $0.modality == .superseded }
    guard let claim = replaced.first else { return nil }
    if pair.meeting.isPossible { return PossibleRow.sameFigure(pair) }
    return Ruling(
      .update,
      "\(PairWords.quoted(claim)) is replaced by another figure in its own text, so the difference of "
        + "\(PairWords.gap(pair)) is a stated change, not a contradiction.")
  }
}
