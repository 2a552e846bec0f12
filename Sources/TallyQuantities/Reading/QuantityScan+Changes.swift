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

  /// Whether nothing but `or`, with or without a comma, stands between two figures.
  func isAlternative(_ range: Range<Int>) -> Bool {
    let word = isMark(range.lowerBound, ",") ? range.lowerBound + 1 : range.lowerBound
    return word + 1 == range.upperBound && has(word, .or)
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
    // `, up 3,000 on last year`
    let isSaid = isMeasured || kind != .count || isMark(place - 1, ",")
    let isTransitive = isMeasured || kind == .percent || kind == .fraction
    for (role, change) in QuantityScan.changeRoles {
      guard role == .up || role == .down ? isSaid : isTransitive, let word = entry(place, role)
      else { continue }
      steps.append(step(.numeral, word.rule, place..<(place + 1), change.rawValue))
      return (change, steps)
    }
    return isMeasured ? changeFarBefore(place + 1, kind) : nil
  }

  /// `raised its key rate by 25 basis points`, `cut the staff by 800`: the word of change stands before what moves.
  private func changeFarBefore(
    _ by: Int, _ kind: QuantityMention.Kind
  ) -> (change: QuantityMention.Change?, steps: [TrailStep])? {
    // `by`, not `of`
    guard has(by, .until) else { return nil }
    let first = max(sentence.lowerBound, by - QuantityScan.changeReach)
    for place in (first..<max(first, by)).reversed() {
      guard isWord(place) || isDash(place) else { return nil }
      for (role, change) in QuantityScan.changeRoles {
        let isTransitive = role == .upTransitive || role == .downTransitive
        guard isTransitive || kind != .count, let word = entry(place, role) else { continue }
        return (change, [step(.numeral, word.rule, place..<(place + 1), change.rawValue)])
      }
    }
    return nil
  }

  /// The most words between a word of change and its `by`: a noun with its article and adjectives.
  private static let changeReach = 6

  private static let changeRoles: [(WordRole, QuantityMention.Change)] = [
    (.up, .up), (.down, .down), (.upTransitive, .up), (.downTransitive, .down),
  ]
}
