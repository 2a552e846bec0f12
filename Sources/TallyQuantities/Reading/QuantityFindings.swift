import TallyText

/// What has been found so far in a text.
struct QuantityFindings {
  private var quantities: [QuantityMention] = []
  private var dates: [DateMention] = []
  private var exclusions: [QuantityReading.Exclusion] = []

  /// All of it.
  var reading: QuantityReading {
    QuantityReading(quantities: quantities, dates: dates, exclusions: exclusions)
  }

  /// Reads what starts at a position; returns the position to read on from.
  mutating func take(at place: Int, _ scan: QuantityScan) -> Int {
    if let excluded = scan.excluded(at: place) {
      add(excluded, scan)
      return excluded.tokens.upperBound
    }
    if let found = scan.quantity(at: place) {
      quantities += found.mentions
      return found.next
    }
    return place + 1
  }

  private mutating func add(_ excluded: QuantityScan.Excluded, _ scan: QuantityScan) {
    exclusions.append(
      QuantityReading.Exclusion(
        span: scan.span(excluded.tokens), tokens: excluded.tokens, step: excluded.step))
  }
}
