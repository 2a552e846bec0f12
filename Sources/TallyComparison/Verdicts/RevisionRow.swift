import TallyClaims

/// A figure that is said to correct an earlier one: `revised down`, `corrected`.
enum RevisionRow {
  /// An update where a revision is stated on the later figure, or on one of two of the same day.
  static func ruling(on pair: ClaimPair) -> Ruling? {
    let isStated =
      pair.later.cue == .revised || (pair.days ?? 0 == 0 && pair.earlier.cue == .revised)
    guard isStated else { return nil }
    return Ruling(
      .update,
      pair.words(
        "\(PairWords.dated(pair.earlier)) and \(PairWords.dated(pair.later)): the text says that the "
          + "figure was revised."))
  }
}
