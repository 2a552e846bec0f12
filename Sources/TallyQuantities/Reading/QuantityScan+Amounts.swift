import TallyText

extension QuantityScan {
  /// The figure that starts at a position, with its sign, its unit, and smaller units added to it.
  func amount(at place: Int) -> Amount? {
    // The minus may stand on either side of the sign: `-$5`, `$-5`.
    let isNegative = isMinus(place) && !has(place, .minus) && !isNumber(place + 1)
    let sign = unitBefore(at: isNegative ? place + 1 : place)
    var start = sign?.tokens.upperBound ?? place
    let minus = isMinus(start)
    var steps = sign?.steps ?? []
    if minus {
      steps.append(step(.numeral, entry(start, .minus)?.rule, start..<(start + 1), "below zero"))
      start += 1
    }
    if let ages = decadeOfLife(at: start) { return ages }
    guard var numeral = numeral(at: start, isMoney: sign?.kind == .money) else { return nil }
    if minus || isNegative, let negative = numeral.multiplied(by: Rational(-1)) {
      numeral = negative
    }
    if numeral.isDigits {
      steps.append(step(.numeral, nil, numeral.tokens, numeral.value.formatted))
    }
    steps += numeral.steps
    passTolerance(&numeral)
    let unit =
      sign.map { repeated($0, after: numeral) } ?? unit(after: numeral) ?? unitAfterOf(numeral)
      ?? ageInApposition(numeral) ?? rate(after: numeral)
    var end = max(numeral.end, unit?.tokens.upperBound ?? 0)
    if sign == nil { steps += unit?.steps ?? [] }
    if let unit { end = scale(&numeral, by: unit, end: end, &steps) }
    if unit == nil, numeral.isYearLike, let noun = entry(end, .pluralNoun) {
      steps.append(step(.unit, noun.rule, end..<(end + 1), "counted"))
    }
    let amount = Amount(numeral: numeral, unit: unit, tokens: place..<end, steps: steps)
    // Most figures are counts: they end here, before anything is copied.
    guard unit != nil else { return has(end, .below) ? belowZero(amount) : amount }
    let sum = compound(halfMore(belowZero(amount)))
    return withParts(sum) ?? sum
  }

  /// `9.83 ± 0.02 m/s`: the figure that follows says how sure the first one is.
  private func passTolerance(_ numeral: inout Numeral) {
    let sign = numeral.end
    guard numeral.isDigits, isMark(sign, "+") || byte(sign) == 0xC2 else { return }
    let length = [1, 2, 3].first { length in
      guard holds(sign + length - 1) else { return false }
      return QuantityScan.plusOrMinus.contains { spells(sign..<(sign + length), $0) }
    }
    guard let length, let reach = digits(at: sign + length) else { return }
    numeral.tokens = numeral.tokens.lowerBound..<reach.end
  }

  private static let plusOrMinus: [[UInt8]] = [
    Array("±".utf8), Array("+/-".utf8), Array("+/−".utf8), Array("+-".utf8),
  ]

  /// A scale that is said with the unit: `MUSD 60`, `75 USD million`; returns the position after all.
  private func scale(
    _ numeral: inout Numeral, by unit: UnitMatch, end: Int, _ steps: inout [TrailStep]
  ) -> Int {
    if unit.multiple != .one, let product = numeral.multiplied(by: unit.multiple) {
      numeral = product
      numeral.scale = unit.multiple
    }
    guard unit.kind == .money, numeral.scale == .one, numeral.isDigits,
      unit.tokens.lowerBound >= numeral.end, let word = entry(end, .scale), !isPlural(end),
      let product = numeral.multiplied(by: word.value)
    else { return end }
    numeral = product
    numeral.scale = word.value
    steps.append(step(.numeral, word.rule, end..<(end + 1), "× \(word.value.formatted)"))
    return end + 1
  }

  /// `5 degrees below zero`.
  private func belowZero(_ amount: Amount) -> Amount {
    guard amount.unit != nil || amount.numeral.kind == .plain,
      let below = entry(amount.end, .below), let zero = entry(amount.end + 1, .digit),
      zero.value == .zero,
      let negative = amount.numeral.multiplied(by: Rational(-1))
    else { return amount }
    let end = amount.end + 2
    var colder = amount
    colder.numeral = negative
    colder.tokens = amount.tokens.lowerBound..<end
    colder.steps.append(step(.numeral, below.rule, amount.end..<end, "below zero"))
    return colder
  }

  /// A unit that is named again after the figure: `$5 million dollars`, `aged four months`.
  private func repeated(_ sign: UnitMatch, after numeral: Numeral) -> UnitMatch {
    guard let again = unit(after: numeral, mayDivide: false), !opensNext(again) else {
      var placed = sign
      placed.tokens = sign.tokens.lowerBound..<numeral.end
      let longer = divided(placed)
      return longer.unit == sign.unit ? sign : longer
    }
    let tokens = sign.tokens.lowerBound..<again.tokens.upperBound
    if again.unit.dimension == sign.unit.dimension {
      return divided(
        UnitMatch(
          unit: sign.unit, kind: sign.kind, tokens: tokens, multiple: sign.multiple,
          takesSums: sign.takesSums, steps: sign.steps))
    }
    guard sign.kind == .age, let age = ageUnit(of: again.unit) else { return sign }
    return UnitMatch(unit: age, kind: .age, tokens: tokens, steps: sign.steps + again.steps)
  }

  /// Whether a sign belongs to the number after it: `$ 20 $ 37`.
  private func opensNext(_ sign: UnitMatch) -> Bool {
    isNumber(sign.tokens.upperBound) && tokens[sign.tokens.lowerBound].kind == .symbol
  }

  /// `hundreds of billions of dollars`, `a couple of hours`.
  private func unitAfterOf(_ numeral: Numeral) -> UnitMatch? {
    // `hundreds of billions of dollars`, `one and three quarters of hours`
    let isMixed = !numeral.isDigits && numeral.kind == .plain && !numeral.value.isWhole
    guard numeral.kind == .vague || isMixed, let of = entry(numeral.end, .of) else { return nil }
    var longer = numeral
    // `one and three quarters of an hour`
    let isArticle = isMixed && has(numeral.end + 1, .article)
    longer.tokens = numeral.tokens.lowerBound..<(numeral.end + (isArticle ? 2 : 1))
    guard let unit = unit(after: longer), !isMixed || unit.kind == .measure else { return nil }
    // `dozens of barrel bombs`: of many, a unit stands in the plural.
    let last = unit.tokens.upperBound - 1
    guard
      isMixed || !isWord(last) || isPlural(last) || tokens[last].length < 4 || unit.kind == .money
    else { return nil }
    let step = step(.unit, of.rule, numeral.end..<(numeral.end + 1), "of")
    return UnitMatch(
      unit: unit.unit, kind: unit.kind, tokens: unit.tokens, steps: [step] + unit.steps)
  }

  /// `an hour` where the words around it show that one is meant.
  func articleAmount(at place: Int) -> Amount? {
    guard let article = entry(place, .article) else { return nil }
    var numeral = Numeral(
      value: .one, upper: .one, granularity: .one, tokens: place..<(place + 1),
      steps: [step(.numeral, article.rule, place..<(place + 1), "1")])
    numeral.isArticle = true
    guard let unit = unit(after: numeral), unit.kind == .measure || unit.kind == .money else {
      return nil
    }
    let amount = Amount(
      numeral: numeral, unit: unit, tokens: place..<unit.tokens.upperBound,
      steps: numeral.steps + unit.steps)
    return compound(halfMore(amount))
  }

  /// `an hour and a half`: half of the unit more.
  func halfMore(_ amount: Amount) -> Amount {
    guard amount.unit != nil, let and = entry(amount.end, .and),
      has(amount.end + 1, .article) || has(amount.end + 1, .half) && !isWord(amount.end + 2),
      let part = fractionWord(at: amount.end + 1), !has(part.end, .of),
      unitMeanings(at: part.end) == nil,
      let sum = amount.numeral.value.adding(part.value)
    else { return amount }
    var longer = amount
    longer.numeral.value = sum
    longer.numeral.upper = sum
    longer.numeral.granularity = part.granularity
    longer.numeral.isArticle = false
    longer.numeral.isLoneOne = false
    longer.numeral.tokens = amount.numeral.tokens.lowerBound..<part.end
    longer.tokens = amount.tokens.lowerBound..<part.end
    longer.steps.append(step(.numeral, and.rule, amount.end..<(amount.end + 1), "and"))
    longer.steps += part.steps
    return longer
  }
}
