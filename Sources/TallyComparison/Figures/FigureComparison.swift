import TallyQuantities

/// Compares the figures of two claims by what their wordings admit.
struct FigureComparison {
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable

  /// How the two stand to each other.
  ///
  /// - Parameter sameDay: whether both hold for the same day, so that two lower bounds must lie closer.
  func meeting(_ one: Quantity, _ other: Quantity, sameDay: Bool) -> Meeting {
    if one.low == other.low && one.high == other.high { return .same }
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
  func meetingInStatement(_ one: Quantity, _ other: Quantity) -> Meeting {
    let meeting = meeting(one, other, sameDay: true)
    guard !meeting.isPossible, Direction(one.bound).isOpen || Direction(other.bound).isOpen,
      one.soft.hull(one.hard).meets(other.soft.hull(other.hard))
    else { return meeting }
    return .admitted
  }

  /// Whether rounding one figure to the precision of the other, or converting it, gives the other.
  private func rounding(_ one: Quantity, _ other: Quantity) -> Meeting? {
    for (index, first) in Reading.readings(of: one).enumerated() {
      for (place, second) in Reading.readings(of: other).enumerated()
      where isRounded(first, second, one, other) {
        return index + place > 0 ? .converted : .rounded
      }
    }
    return nil
  }

  private func isRounded(
    _ first: Reading, _ second: Reading, _ one: Quantity, _ other: Quantity
  ) -> Bool {
    let firstIsCoarse = second.granularity < first.granularity
    let (coarse, bound) = firstIsCoarse ? (first, one.bound) : (second, other.bound)
    // A floor or a ceiling is not rounded away: 880 is not "at least 900".
    guard Direction(bound) == .both || first.value == second.value,
      let difference = first.value.subtracting(second.value)?.magnitude,
      let half = Rational(1, over: 2)?.multiplied(by: coarse.granularity),
      let share = coarse.value.magnitude.multiplied(by: roundingShare(one.dimension))
    else { return false }
    return difference == .zero || (difference < half && difference <= share)
  }

  private func roundingShare(_ dimension: String) -> Rational {
    parameters[dimension == Quantity.counting ? .roundingShareOfCounts : .roundingShareOfMeasures]
  }

  private func halos(_ one: Quantity, _ other: Quantity) -> Meeting {
    guard one.soft.meets(other.soft) else { return .apart }
    let mutual = one.soft.contains(other.low) && other.soft.contains(one.low)
    let near = NearestFigures(one, other)?.ratio.map {
      $0 <= parameters.approximate(.haloRatio)
    }
    return near ?? mutual ? .overlapping : .edge
  }

  private func floors(_ one: Quantity, _ other: Quantity, sameDay: Bool) -> Meeting {
    guard sameDay else { return one.soft.meets(other.soft) ? .admitted : .apart }
    let lower = min(one.low, other.low)
    let higher = max(one.low, other.low)
    guard lower > .zero, let reach = lower.multiplied(by: parameters[.sameDayExcess]) else {
      return one.soft.meets(other.soft) ? .admitted : .apart
    }
    return higher <= reach ? .admitted : .apart
  }

  /// What a wording admits beside a plain figure: a floor up to the bound's excess, a ceiling down to it.
  private func expected(_ quantity: Quantity) -> Interval {
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
