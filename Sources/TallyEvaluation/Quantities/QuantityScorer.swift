/// Scores quantities that were read against those of the gold.
///
/// Inside a text each quantity of the gold is matched with one that was read at most, in order, those whose
/// places overlap first; counts are summed over the texts (micro average).
struct QuantityScorer: Sendable {
  private let units: UnitNames

  /// Makes a scorer.
  init(units: UnitNames) { self.units = units }

  /// The counts of each measure that the gold allows.
  ///
  /// - Parameter readings: what was read in each text, by its identifier.
  func score(
    _ texts: [GoldText], readings: [String: [ScoredQuantity]]
  ) -> [QuantityMeasure: MatchCount] {
    var counts: [QuantityMeasure: MatchCount] = [:]
    for text in texts {
      var read = readings[text.id] ?? []
      if !text.isComplete {
        read = read.filter { quantity in text.gold.contains { $0.overlaps(quantity) } }
      }
      if !text.isSpansOnly { scoreFigures(of: text, read, into: &counts) }
      scorePlaces(of: text, read, into: &counts)
    }
    return counts
  }

  private func scoreFigures(
    of text: GoldText, _ read: [ScoredQuantity], into counts: inout [QuantityMeasure: MatchCount]
  ) {
    let gold = text.gold.filter { !$0.figures.isEmpty }
    let named = read.filter { !$0.figures.isEmpty }
    func add(
      _ measure: QuantityMeasure, _ gold: [ScoredQuantity], _ named: [ScoredQuantity],
      by isSame: (ScoredQuantity, ScoredQuantity) -> Bool
    ) {
      let found = matches(gold, named, isSame)
      counts[measure, default: MatchCount()]
        .add(found: found, gold: gold.count, named: named.count)
    }
    add(.number, figures(of: gold), figures(of: named)) { $0.equals($1) }
    add(.quantity, gold, named) { $0.equals($1) }
    add(.withUnit, gold, named) { $0.equals($1) && units.same($0.unit, $1.unit) }
    add(.withMeasuringUnit, gold, named) {
      $0.equals($1) && (!units.canonical($0.unit).isMeasuring || units.same($0.unit, $1.unit))
    }
    if text.hasChanges {
      add(.withChange, gold, named) { $0.equals($1) && $0.change == $1.change }
    }
  }

  private func scorePlaces(
    of text: GoldText, _ read: [ScoredQuantity], into counts: inout [QuantityMeasure: MatchCount]
  ) {
    guard text.gold.allSatisfy({ $0.start != nil }), !text.gold.isEmpty || text.isSpansOnly
    else { return }
    let placed = read.filter { $0.start != nil }
    let overlapping = matches(text.gold, placed) { $0.overlaps($1) }
    let exact = matches(text.gold, placed) { $0.start == $1.start && $0.end == $1.end }
    counts[.span, default: MatchCount()]
      .add(found: overlapping, gold: text.gold.count, named: placed.count)
    counts[.exactSpan, default: MatchCount()]
      .add(found: exact, gold: text.gold.count, named: placed.count)
  }

  private func figures(of quantities: [ScoredQuantity]) -> [ScoredQuantity] {
    quantities.flatMap(\.figures).map { ScoredQuantity(figures: [$0]) }
  }

  /// How many of the gold find a partner; quadratic in the quantities of one text.
  private func matches(
    _ gold: [ScoredQuantity], _ named: [ScoredQuantity],
    _ isSame: (ScoredQuantity, ScoredQuantity) -> Bool
  ) -> Int {
    var isFound = gold.map { _ in false }
    var isUsed = named.map { _ in false }
    for mustOverlap in [true, false] {
      for (place, wanted) in gold.enumerated() where !isFound[place] {
        let partner = named.indices.first {
          !isUsed[$0] && isSame(wanted, named[$0]) && (!mustOverlap || wanted.overlaps(named[$0]))
        }
        guard let partner else { continue }
        (isFound[place], isUsed[partner]) = (true, true)
      }
    }
    return isFound.count { $0 }
  }
}
