import TallyText

extension Quantity {
  /// The same quantity below zero: what `fell 2.6 %` says of growth.
  package var negated: Quantity {
    Quantity(
      dimension: dimension, baseUnit: baseUnit, low: high.negated, high: low.negated,
      granularity: granularity, bound: bound.mirrored, hard: hard.negated, soft: soft.negated,
      mention: mention, trail: trail)
  }
}

extension Bound {
  /// The bound seen from below zero: at least 5 down is at most −5.
  fileprivate var mirrored: Bound {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .moreThan: .lessThan
    case .lessThan, .upTo: .moreThan
    case .exact, .about, .range, .vague: self
    }
  }
}

extension Interval {
  /// The interval on the other side of zero.
  package var negated: Interval {
    Interval(lower: upper.map(Interval.negated), upper: lower.map(Interval.negated))
  }

  private static func negated(_ end: Endpoint) -> Endpoint {
    Endpoint(end.value.negated, isClosed: end.isClosed)
  }
}
