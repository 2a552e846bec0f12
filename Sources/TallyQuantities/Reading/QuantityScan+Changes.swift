import TallyText

extension QuantityScan {
  /// The move that the words around a figure state: `rose by 35`, `down 2.6%`, `0.4% lower`.
  ///
  /// Of things counted only with `by` or `of`: `dropped 1,000 leaflets` is no fall; and `raised $5`
  /// is no rise, where `raised 5%` is.
  func change(
    around range: Range<Int>, kind: QuantityMention.Kind
  ) -> (change: QuantityMention.Change?, steps: [TrailStep]) {
    if let before = changeBefore(range, kind) { return before }
    guard kind != .count else { return (nil, []) }
    let after = range.upperBound
    for (role, change) in [(WordRole.upAfter, QuantityMention.Change.up), (.downAfter, .down)] {
      if let word = entry(after, role) {
        return (change, [step(.numeral, word.rule, after..<(after + 1), change.rawValue)])
      }
    }
    return (nil, [])
  }

  private func changeBefore(
    _ range: Range<Int>, _ kind: QuantityMention.Kind
  ) -> (change: QuantityMention.Change?, steps: [TrailStep])? {
    // `fell below 5%` says where the fall has led.
    guard !has(range.lowerBound, .below) else { return nil }
    var place = range.lowerBound - 1
    var steps: [TrailStep] = []
    var isMeasured = false
    for _ in 0..<3 {
      let by = entry(place, .measureOfChange)
      guard let between = by ?? entry(place, .filler) else { break }
      isMeasured = isMeasured || by != nil
      steps.append(step(.numeral, between.rule, place..<(place + 1), "passed over"))
      place -= 1
    }
    let isSaid = isMeasured || kind != .count
    let isTransitive = isMeasured || kind == .percent
    for (role, change) in QuantityScan.changeRoles {
      guard role == .up || role == .down ? isSaid : isTransitive, let word = entry(place, role)
      else { continue }
      steps.append(step(.numeral, word.rule, place..<(place + 1), change.rawValue))
      return (change, steps)
    }
    return nil
  }

  private static let changeRoles: [(WordRole, QuantityMention.Change)] = [
    (.up, .up), (.down, .down), (.upTransitive, .up), (.downTransitive, .down),
  ]
}
