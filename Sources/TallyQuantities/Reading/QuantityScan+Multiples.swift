import TallyText

extension QuantityScan {
  /// `threefold`, `twice the size`: a multiple in one word.
  func multipleWord(at place: Int) -> Numeral? {
    let adverb = has(place + 1, .comparison) ? entry(place, .multipleOf) : nil
    guard let word = entry(place, .multiple) ?? adverb else { return nil }
    return Numeral(
      value: word.value, upper: word.value, granularity: .one, tokens: place..<(place + 1),
      kind: .multiple, steps: [step(.numeral, word.rule, place..<(place + 1), "× \(word.value)")])
  }

  /// The multiple that a number makes with what follows it: `12-fold`, `three times as deep`.
  func multiple(from numeral: Numeral) -> Numeral? {
    var product = numeral
    let start = joins(numeral.end) ? numeral.end + 1 : numeral.end
    if let fold = entry(start, .fold), start > numeral.end || touches(start) {
      product.steps.append(step(.numeral, fold.rule, start..<(start + 1), "multiple"))
      product.tokens = numeral.tokens.lowerBound..<(start + 1)
    } else if let times = entry(numeral.end, .times), let than = entry(numeral.end + 1, .comparison)
    {
      let end = numeral.end + 1
      product.steps.append(step(.numeral, times.rule, numeral.end..<end, "multiple"))
      product.steps.append(step(.numeral, than.rule, end..<(end + 1), "compared"))
      product.tokens = numeral.tokens.lowerBound..<end
    } else {
      return nil
    }
    product.kind = .multiple
    return product
  }
}
