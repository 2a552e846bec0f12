import TallyText

extension QuantityScan {
  /// `dozens`, `tens of thousands`, `several hundred`, `a couple of million`.
  func vagueNumber(at place: Int) -> Numeral? {
    guard opens(.vague, place),
      let match = rules.vague.longestMatch(in: tokens, at: place, before: sentence.upperBound)
    else { return nil }
    let rule = match.value
    var end = place + match.count
    var steps = [
      step(.numeral, rule.rule, place..<end, "\(rule.low.formatted) to \(rule.high.formatted)")
    ]
    let of = entry(end, .of)
    let scaleStart = end + (of == nil ? 0 : 1)
    let isMultiplied =
      rule.multiplies
      && roles(scaleStart).meets(WordRoles(.hundred, .scale, .collective))
    guard isMultiplied || !rule.needsOf || of != nil || place..<end == sentence else { return nil }
    if isMultiplied, let of {
      steps.append(step(.numeral, of.rule, end..<scaleStart, "of"))
      end = scaleStart
    }
    var numeral = Numeral(
      value: rule.low, upper: rule.high, granularity: rule.low.lastPlace, tokens: place..<end,
      kind: .vague, steps: steps)
    if isMultiplied { numeral = scaling(numeral, isMoney: false) }
    numeral.bound = BoundRule(bound: .vague, rule: rule.rule)
    numeral.kind = .vague
    return numeral
  }
}
