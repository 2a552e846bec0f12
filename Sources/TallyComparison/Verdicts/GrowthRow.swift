import TallyClaims
import TallyQuantities

/// Counts that only grow while the counting goes on: tolls, arrests, totals "so far".
enum GrowthRow {
  /// An update where the count has grown: a later day, or a day that is not known; or on one day the same source, a
  /// word of change, a figure near by, or a floor that no other named source contradicts, since "at least" is how a
  /// count that goes on is told.
  static func ruling(on pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    guard pair.course.course == .cumulative else { return nil }
    guard let days = pair.days else { return unknownDay(pair) }
    return days > 0 ? laterDay(pair, days) : sameDay(pair, parameters)
  }

  /// An update where a figure outgrows an earlier floor by more than a day's headroom.
  static func risenFloor(_ pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    guard pair.course.course == .cumulative, let days = pair.days, pair.meeting == .admitted,
      Direction(ordered(pair).lower.quantity.bound) == .floor,
      days > 0 ? pair.rises == true : pair.hasSameAttribution,
      let ratio = pair.nearest.ratio, ratio > parameters.approximate(.sameDayExcess)
    else { return nil }
    return ruling(on: pair, parameters)
  }

  private static func unknownDay(_ pair: ClaimPair) -> Ruling {
    Ruling(
      .update,
      pair.words(
        "\(rise(pair)), with a date unknown: \(pair.course.name) grow as the count goes on."),
      rule: pair.course.rule)
  }

  private static func laterDay(_ pair: ClaimPair, _ days: Int) -> Ruling? {
    guard pair.rises == true else { return nil }
    return Ruling(
      .update,
      pair.words(
        "\(rise(pair)), \(PairWords.dayCount(days)) later: \(pair.course.name) grow as the count "
          + "goes on."), rule: pair.course.rule)
  }

  private static func sameDay(_ pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    let higher = ordered(pair).higher
    if pair.hasSameAttribution, let source = higher.attribution {
      return Ruling(
        .update,
        pair.words(
          "\(rise(pair)) on one day by the word of the same source, \(source): the count went "
            + "on during the day."), rule: pair.course.rule)
    }
    if higher.cue == .risen || higher.cue == .current {
      return Ruling(
        .update, pair.words("\(rise(pair)), and the text says that the figure has moved."),
        rule: pair.course.rule)
    }
    if isFresherEdition(pair, parameters) {
      return Ruling(
        .update,
        pair.words("\(rise(pair)) on one day: \(pair.course.name) grow in the course of a day."),
        rule: pair.course.rule)
    }
    guard Direction(higher.quantity.bound) == .floor,
      !pair.hasOtherAttribution || areNearFloors(pair, parameters)
    else { return nil }
    return Ruling(
      .update,
      pair.words(
        "\(rise(pair)) on one day: the higher figure is told as a floor, so the count was "
          + "still going on."), rule: pair.course.rule)
  }

  /// Whether two counts printed on one day lie so near that one is the fresher; two sources that give each its own,
  /// far apart, contradict each other.
  private static func isFresherEdition(_ pair: ClaimPair, _ parameters: ParameterTable) -> Bool {
    guard pair.earlier.document != pair.later.document else { return false }
    return pair.nearest.ratio.map { $0 < parameters.approximate(.moderateRatio) } ?? false
  }

  /// Whether two documents give floors so near that the lower one admits the higher: neither source rules the other out.
  private static func areNearFloors(_ pair: ClaimPair, _ parameters: ParameterTable) -> Bool {
    guard pair.earlier.document != pair.later.document,
      Direction(ordered(pair).lower.quantity.bound) == .floor
    else { return false }
    return pair.nearest.ratio.map { $0 <= parameters.approximate(.boundExcess) } ?? false
  }

  /// Whether a toll may have grown in the course of a day, no source being named that would tell.
  static func mayHaveGrownWithinTheDay(_ pair: ClaimPair) -> Bool {
    pair.course.course == .cumulative && pair.isSameDay && !pair.hasOtherAttribution
      && pair.earlier.document != pair.later.document
  }

  private static func ordered(_ pair: ClaimPair) -> (lower: ClaimRow, higher: ClaimRow) {
    pair.earlier.quantity.low <= pair.later.quantity.low
      ? (pair.earlier, pair.later) : (pair.later, pair.earlier)
  }

  private static func rise(_ pair: ClaimPair) -> String {
    let (lower, higher) = ordered(pair)
    return "From \(PairWords.dated(lower)) to \(PairWords.dated(higher))"
  }
}
