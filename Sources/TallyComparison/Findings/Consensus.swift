import TallyQuantities

/// The values that most witnesses admit: the stretch that most intervals cover (maximal overlap).
enum Consensus {
  /// The stretch; nil where no two intervals meet, or where two stretches are covered equally often.
  ///
  /// One sweep over the sorted ends: n log n.
  static func interval(_ intervals: [Interval]) -> Interval? {
    let ends = sortedEnds(intervals)
    var depth = 0
    var best = 1
    var found: Interval?
    var isTied = false
    for (index, end) in ends.enumerated() {
      depth += end.opens ? 1 : -1
      guard end.opens, depth >= best, depth > 1, index + 1 < ends.count, !ends[index + 1].opens
      else { continue }
      isTied = depth == best && found != nil
      best = depth
      found = Interval(lower: end.endpoint, upper: ends[index + 1].endpoint)
    }
    return isTied ? nil : found
  }

  private struct End {
    let endpoint: Interval.Endpoint?
    let opens: Bool
  }

  private static func sortedEnds(_ intervals: [Interval]) -> [End] {
    var ends: [End] = []
    for interval in intervals {
      ends.append(End(endpoint: interval.lower, opens: true))
      ends.append(End(endpoint: interval.upper, opens: false))
    }
    return ends.sorted(by: precedes)
  }

  /// Where two ends share a value, a closed opening comes before a closing, an open one after it.
  private static func precedes(_ one: End, _ other: End) -> Bool {
    guard let first = one.endpoint else {
      return one.opens && (other.endpoint != nil || !other.opens)
    }
    guard let second = other.endpoint else { return !other.opens }
    if first.value != second.value { return first.value < second.value }
    return rank(one) < rank(other)
  }

  private static func rank(_ end: End) -> Int {
    switch (end.opens, end.endpoint?.isClosed ?? true) {
    case (false, false): 0
    case (true, true): 1
    case (false, true): 2
    case (true, false): 3
    }
  }
}
