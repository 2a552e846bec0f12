import TallyText

/// What has been found so far in a text.
struct QuantityFindings {
  private var quantities: [QuantityMention] = []
  private var dates: [DateMention] = []
  private var durations: [QuantityMention] = []
  private var exclusions: [QuantityReading.Exclusion] = []
  /// The position before which everything has been read.
  private var floor = 0

  /// All of it.
  var reading: QuantityReading {
    QuantityReading(
      quantities: quantities, dates: dates, exclusions: exclusions, durations: durations)
  }

  /// Reads what starts at a position; returns the position to read on from.
  mutating func take(at place: Int, _ scan: QuantityScan) -> Int {
    let next = read(at: place, scan) ?? place
    floor = max(floor, next)
    return max(next, place + 1)
  }

  /// Reads a date, a quantity or a number that is neither; nil where none starts.
  private mutating func read(at place: Int, _ scan: QuantityScan) -> Int? {
    if let date = scan.date(at: place, after: floor) {
      dates.append(date)
      if let length = scan.length(of: date) { durations.append(length) }
      return date.tokens.upperBound
    }
    if let excluded = scan.excluded(at: place) {
      add(excluded, scan)
      return excluded.tokens.upperBound
    }
    // A minus sign opens nothing by itself: it is looked for when its number is reached.
    let start = place > floor && scan.isMinus(place - 1) ? place - 1 : place
    guard let found = scan.quantity(at: start) else { return nil }
    append(found.mentions, scan)
    durations += found.durations
    if let excluded = found.excluded { add(excluded, scan) }
    return found.next
  }

  /// Adds mentions; `41.7 points, or 0.6 percent`: the second figure tells the same move as the first.
  private mutating func append(_ mentions: [QuantityMention], _ scan: QuantityScan) {
    guard let first = mentions.first, first.change == nil, first.kind != .count,
      let last = quantities.last, let change = last.change,
      scan.isAlternative(last.tokens.upperBound..<first.tokens.lowerBound)
    else {
      quantities += mentions
      return
    }
    quantities.append(first.moving(change))
    quantities += mentions.dropFirst()
  }

  private mutating func add(_ excluded: QuantityScan.Excluded, _ scan: QuantityScan) {
    exclusions.append(
      QuantityReading.Exclusion(
        span: scan.span(excluded.tokens), tokens: excluded.tokens, step: excluded.step))
  }
}
