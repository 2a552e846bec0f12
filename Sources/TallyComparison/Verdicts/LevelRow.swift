import TallyClaims

/// Levels that move: troops present, prices, populations.
enum LevelRow {
  /// An update where a change is stated, or the dates lie further apart than one figure holds.
  static func ruling(on pair: ClaimPair) -> Ruling? {
    guard pair.course.course == .stock, let days = pair.days, days > 0 else { return nil }
    if pair.later.cue == .risen {
      return Ruling(
        .update,
        pair.words(
          "From \(PairWords.dated(pair.earlier)) to \(PairWords.dated(pair.later)): the text "
            + "says that the figure has moved."), rule: pair.course.rule)
    }
    guard days > pair.course.window else { return nil }
    return Ruling(
      .update,
      pair.words(
        "\(PairWords.dated(pair.earlier)) and \(PairWords.dated(pair.later)) lie "
          + "\(PairWords.dayCount(days)) apart, more than the \(PairWords.dayCount(pair.course.window)) "
          + "for which \(pair.course.name) are taken as one fact: the level may have moved."),
      rule: pair.course.rule)
  }
}
