import TallyText

extension QuantityScan {
  /// `per 100,000 people` right after a count, or after its noun.
  func rate(after numeral: Numeral) -> UnitMatch? {
    guard numeral.kind == .plain else { return nil }
    for place in numeral.end...(numeral.end + 1) {
      guard place == numeral.end || isWord(place - 1), isNumber(place + 1), !has(place, .article),
        let per = entry(place, .per), let below = self.numeral(at: place + 1, isMoney: false),
        below.value.isWhole, below.value > .one, unitMeanings(at: below.end) == nil,
        let scale = Rational.one.divided(by: below.value)
      else { continue }
      let tokens = place..<below.end
      let unit = MeasurementUnit(
        name: "per \(below.value)", dimension: "rate", base: "per one", scale: scale,
        offset: .zero, rule: per.rule)
      let steps = [step(.unit, per.rule, place..<(place + 1), "per")] + below.steps
      return UnitMatch(unit: unit, kind: .measure, tokens: tokens, steps: steps)
    }
    return nil
  }
}
