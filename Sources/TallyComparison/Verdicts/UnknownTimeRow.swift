/// Figures of which one has no date, for facts that move.
enum UnknownTimeRow {
  /// A conflict that time may explain; nil where both dates are known or the fact does not move.
  static func ruling(on pair: ClaimPair) -> Ruling? {
    guard pair.days == nil, moves(pair.course.course) else { return nil }
    return Ruling(
      .conflict,
      pair.words(
        "\(PairWords.intervals(pair)): \(pair.meeting == .edge ? "they meet only at their edges" : "no value fits both"), "
          + "and \(PairWords.difference(pair)). One date is unknown, so time may explain the difference."
      ),
      timeMayExplain: true, severity: pair.meeting == .edge ? .minor : nil,
      rule: pair.course.rule)
  }

  private static func moves(_ course: TimeCourse) -> Bool {
    switch course {
    case .cumulative, .stock, .flow: true
    case .occasion, .fixed: false
    }
  }
}
