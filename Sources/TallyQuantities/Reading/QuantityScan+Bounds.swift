import TallyText

extension QuantityScan {
  /// The bounds that stand one after another at a position: `at least some`, `no more than`.
  ///
  /// Of several, the first that says more than `about` holds.
  func boundsBefore(at place: Int) -> BoundMatch {
    var found = BoundMatch(rule: nil, tokens: place..<place, steps: [])
    while holds(found.tokens.upperBound) {
      let start = found.tokens.upperBound
      if opens(.boundBefore, start),
        let match = rules.boundsBefore.longestMatch(
          in: tokens, at: start, before: sentence.upperBound),
        match.value.bound != .upTo || !has(start - 1, .risingVerb)
      {
        let range = start..<(start + match.count)
        add(match.value, range, to: &found)
      } else if !found.tokens.isEmpty, let filler = entry(start, .filler) {
        found.steps.append(step(.bound, filler.rule, start..<(start + 1), "passed over"))
        found.tokens = place..<(start + 1)
      } else {
        break
      }
      // `sub-300`
      if joins(found.tokens.upperBound), isWord(found.tokens.upperBound - 1) {
        found.tokens = place..<(found.tokens.upperBound + 1)
      }
    }
    return found
  }

  /// The bound right after a figure: `or more`, `or so`, `-plus`.
  func boundAfter(at place: Int) -> BoundMatch? {
    let start = joins(place) ? place + 1 : place
    guard opens(.boundAfter, start),
      let match = rules.boundsAfter.longestMatch(
        in: tokens, at: start, before: sentence.upperBound),
      !opensComparison(start + match.count)
    else { return nil }
    var found = BoundMatch(rule: nil, tokens: place..<start, steps: [])
    add(match.value, start..<(start + match.count), to: &found)
    found.tokens = place..<(start + match.count)
    return found
  }

  /// `equal to 5 or less than 6`: the bound belongs to the figure after it.
  private func opensComparison(_ place: Int) -> Bool {
    has(place, .comparison)
      && (isNumber(place + 1) || roles(place + 1).meets(QuantityScan.numberWords))
  }

  private func add(_ rule: BoundRule, _ range: Range<Int>, to found: inout BoundMatch) {
    found.steps.append(step(.bound, rule.rule, range, rule.bound.rawValue))
    found.tokens = found.tokens.lowerBound..<range.upperBound
    if found.rule == nil || found.rule?.bound == .about && rule.bound != .about {
      found.rule = rule
    }
  }
}
