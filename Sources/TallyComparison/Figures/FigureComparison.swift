import TallyQuantities

/// Compares the figures of two claims by what their wordings admit.
struct FigureComparison: Sendable {
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable

  /// How the two stand to each other.
  ///
  /// - Parameter sameDay: whether both hold for the same day, so that two lower bounds must lie closer.
  func meeting(_ one: PrintedFigures, _ other: PrintedFigures, sameDay: Bool) -> Meeting {
    if one.isSame(as: other) { return .same }
    if let nearness = rounding(one, other) { return nearness }
    switch (Direction(one.bound), Direction(other.bound)) {
    case (.both, .both): return halos(one, other)
    case (.floor, .floor): return floors(one, other, sameDay: sameDay)
    case (.floor, _), (.ceiling, _), (_, .floor), (_, .ceiling):
      return expected(one).meets(expected(other)) ? .admitted : .apart
    default: return one.soft.meets(other.soft) ? .overlapping : .apart
    }
  }

  /// How two figures of one statement stand to each other: the words being the same, a bound admits all that it does
  /// not rule out.
  func meetingInStatement(_ one: PrintedFigures, _ other: PrintedFigures) -> Meeting {
    let meeting = meeting(one, other, sameDay: true)
    guard !meeting.isPossible, Direction(one.bound).isOpen || Direction(other.bound).isOpen,
      unbounded(one).meets(unbounded(other))
    else { return meeting }
    return .admitted
  }

  /// All that a floor or a ceiling leaves open; what any other wording admits.
  private func unbounded(_ quantity: PrintedFigures) -> Interval {
    switch Direction(quantity.bound) {
    case .floor:
      Interval(lower: .init(quantity.low, isClosed: quantity.bound == .atLeast), upper: nil)
    case .ceiling:
      Interval(lower: nil, upper: .init(quantity.high, isClosed: quantity.bound != .lessThan))
    case .both, .inside: quantity.soft
    }
  }

  /// Whether rounding one figure to the precision of the other, or converting it, gives the other.
  private func rounding(_ one: PrintedFigures, _ other: PrintedFigures) -> Meeting? {
    guard let first = one.reading, let second = other.reading else { return nil }
    if isRounded(first, second, one, other) { return .rounded }
    guard !one.further.isEmpty || !other.further.isEmpty else { return nil }
    let isConverted = ([first] + one.further).contains { left in
      ([second] + other.further).contains { isRounded(left, $0, one, other) }
    }
    return isConverted ? .converted : nil
  }

  private func isRounded(
    _ first: Reading, _ second: Reading, _ one: PrintedFigures, _ other: PrintedFigures
  ) -> Bool {
    let firstIsCoarse = second.granularity < first.granularity
    let (coarse, bound) = firstIsCoarse ? (first, one.bound) : (second, other.bound)
    // A floor or a ceiling is not rounded away: 880 is not "at least 900".
    guard Direction(bound) == .both || first.value == second.value,
      let difference = first.value.subtracting(second.value)?.magnitude,
      let half = Rational(1, over: 2)?.multiplied(by: coarse.granularity),
      let share = coarse.value.magnitude.multiplied(by: roundingShare(one))
    else { return false }
    return difference == .zero || (difference < half && difference <= share)
  }

  private func roundingShare(_ figures: PrintedFigures) -> Rational {
    parameters[figures.isCount ? .roundingShareOfCounts : .roundingShareOfMeasures]
  }

  private func halos(_ one: PrintedFigures, _ other: PrintedFigures) -> Meeting {
    guard one.soft.meets(other.soft) else { return .apart }
    let mutual = one.soft.contains(other.low) && other.soft.contains(one.low)
    let near = NearestFigures(one.value, other.value)?.ratio.map {
      $0 <= parameters.approximate(.haloRatio)
    }
    return near ?? mutual ? .overlapping : .edge
  }

  private func floors(_ one: PrintedFigures, _ other: PrintedFigures, sameDay: Bool) -> Meeting {
    guard sameDay else { return one.soft.meets(other.soft) ? .admitted : .apart }
    let lower = min(one.low, other.low)
    let higher = max(one.low, other.low)
    guard lower > .zero, let reach = lower.multiplied(by: parameters[.sameDayExcess]) else {
      return one.soft.meets(other.soft) ? .admitted : .apart
    }
    return higher <= reach ? .admitted : .apart
  }

  /// What a wording admits beside a plain figure: a floor up to the bound's excess, a ceiling down to it.
  private func expected(_ quantity: PrintedFigures) -> Interval {
    let excess = parameters[.boundExcess]
    guard quantity.low > .zero, excess > .zero else { return quantity.soft }
    switch Direction(quantity.bound) {
    case .floor:
      guard let reach = quantity.low.multiplied(by: excess) else { return quantity.soft }
      return Interval(
        lower: quantity.soft.lower ?? .init(quantity.low), upper: .init(reach))
    case .ceiling:
      guard let reach = quantity.high.divided(by: excess) else { return quantity.soft }
      let lower = quantity.soft.lower.map { min($0.value, reach) } ?? reach
      return Interval(lower: .init(lower), upper: quantity.soft.upper ?? .init(quantity.high))
    case .both, .inside: return quantity.soft
    }
  }
}
