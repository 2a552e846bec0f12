import TallyText

extension QuantityScan {
  /// The move that the words around a figure state: `rose by 35`, `down 2.6%`, `0.4% lower`.
  ///
  /// Of things counted only with `by` or `of`: `dropped 1,000 leaflets` is no fall.
  func change(
    around range: Range<Int>, isCount: Bool
  ) -> (change: QuantityMention.Change?, steps: [TrailStep]) {
    var place = range.lowerBound - 1
    var steps: [TrailStep] = []
    for _ in 0..<3 {
      guard let between = entry(place, .measureOfChange) ?? entry(place, .filler) else { break }
      steps.append(step(.numeral, between.rule, place..<(place + 1), "passed over"))
      place -= 1
    }
    let isSaid = !isCount || (place..<range.lowerBound).contains { has($0, .measureOfChange) }
    for (role, change) in [(WordRole.up, QuantityMention.Change.up), (.down, .down)] where isSaid {
      if let word = entry(place, role) {
        steps.append(step(.numeral, word.rule, place..<(place + 1), change.rawValue))
        return (change, steps)
      }
    }
    let after = range.upperBound
    for (role, change) in [(WordRole.upAfter, QuantityMention.Change.up), (.downAfter, .down)]
    where !isCount {
      if let word = entry(after, role) {
        return (change, [step(.numeral, word.rule, after..<(after + 1), change.rawValue)])
      }
    }
    return (nil, [])
  }
}
