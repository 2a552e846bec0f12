import TallyClaims
import TallyQuantities

/// Counts that only grow while the counting goes on: tolls, arrests, totals "so far".
enum GrowthRow {
  /// An update where the count has grown: a later day, or the same source or a word of change on one day.
  static func ruling(on pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    guard pair.course.course == .cumulative else { return nil }
    let (lower, higher) = ordered(pair)
    guard let days = pair.days else {
      return Ruling(
        .update,
        "\(rise(lower, higher)), with a date unknown: \(pair.course.name) grow as the count goes on.",
        rule: pair.course.rule)
    }
    if days > 0 {
      guard pair.rises == true else { return nil }
      return Ruling(
        .update,
        "\(rise(lower, higher)), \(PairWords.dayCount(days)) later: "
          + "\(pair.course.name) grow as the count goes on.", rule: pair.course.rule)
    }
    if pair.hasSameAttribution, let source = lower.attribution {
      return Ruling(
        .update,
        "\(rise(lower, higher)) on one day by the word of the same source, \(source): "
          + "the count went on during the day.", rule: pair.course.rule)
    }
    if grewWithinTheDay(pair, parameters) {
      return Ruling(
        .update,
        "\(rise(lower, higher)) on one day: \(pair.course.name) grow in the course of a day.",
        rule: pair.course.rule)
    }
    guard higher.cue == .risen || higher.cue == .current else { return nil }
    return Ruling(
      .update, "\(rise(lower, higher)), and the text says that the figure has moved.",
      rule: pair.course.rule)
  }

  /// An update where a later figure outgrows an earlier floor by more than a day's headroom.
  static func risenFloor(_ pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    guard pair.course.course == .cumulative, let days = pair.days, days > 0, pair.rises == true,
      pair.meeting == .admitted, Direction(pair.earlier.quantity.bound) == .floor,
      let ratio = pair.nearest.ratio, ratio > parameters.approximate(.sameDayExcess)
    else { return nil }
    return ruling(on: pair, parameters)
  }

  /// Whether two counts printed on one day lie so near that the later edition is a fresher count; two sources
  /// that give each its own, far apart, contradict each other.
  private static func grewWithinTheDay(
    _ pair: ClaimPair, _ parameters: ParameterTable
  ) -> Bool {
    guard pair.earlier.document != pair.later.document, pair.earlier.asOf?.basis == .publication,
      pair.later.asOf?.basis == .publication
    else { return false }
    let isNear = pair.nearest.ratio.map { $0 < parameters.approximate(.moderateRatio) } ?? false
    return !pair.hasOtherAttribution || isNear
  }

  /// Whether a toll may have grown in the course of a day, no source being named that would tell.
  static func mayHaveGrownWithinTheDay(_ pair: ClaimPair) -> Bool {
    pair.course.course == .cumulative && pair.isSameDay && !pair.hasOtherAttribution
      && pair.earlier.document != pair.later.document
  }

  private static func ordered(_ pair: ClaimPair) -> (lower: Claim, higher: Claim) {
    pair.earlier.quantity.low <= pair.later.quantity.low
      ? (pair.earlier, pair.later) : (pair.later, pair.earlier)
  }

  private static func rise(_ lower: Claim, _ higher: Claim) -> String {
    "From \(PairWords.dated(lower)) to \(PairWords.dated(higher))"
  }
}
