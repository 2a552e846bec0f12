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
    let sum = compound(halfMore(belowZero(amount)))
    return withParts(sum) ?? sum
  }

  /// `9.83 ± 0.02 m/s`: the figure that follows says how sure the first one is.
  private func passTolerance(_ numeral: inout Numeral) {
    let sign = numeral.end
    let length = [1, 2, 3].first { length in
      guard holds(sign + length - 1) else { return false }
      return QuantityScan.plusOrMinus.contains { spells(sign..<(sign + length), $0) }
    }
    guard let length, numeral.isDigits, let reach = digits(at: sign + length) else { return }
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
    guard let again = unit(after: numeral, mayDivide: false) else {
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

  /// `hundreds of billions of dollars`, `a couple of hours`.
  private func unitAfterOf(_ numeral: Numeral) -> UnitMatch? {
    // `hundreds of billions of dollars`, `one and three quarters of hours`
    let isMixed = !numeral.isDigits && numeral.kind == .plain && !numeral.value.isWhole
    guard numeral.kind == .vague || isMixed, let of = entry(numeral.end, .of) else { return nil }
    var longer = numeral
    longer.tokens = numeral.tokens.lowerBound..<(numeral.end + 1)
    guard let unit = unit(after: longer), !isMixed || unit.kind == .measure else { return nil }
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

  /// `11 hours, 22 minutes and 3 seconds`: one figure, in the smallest of the units, or in the largest
  /// where that is the custom: `5 ft 2 in`.
  private func compound(_ amount: Amount) -> Amount {
    var total = amount
    while let next = smallerAmount(after: total), let larger = total.unit, let smaller = next.unit,
      let factor = factor(from: larger, to: smaller), let sum = sum(total, next, factor)
    {
      total.numeral.value = sum
      total.numeral.upper = sum
      total.numeral.granularity = next.numeral.granularity
      if larger.takesSums, let finer = next.numeral.granularity.divided(by: factor) {
        total.numeral.granularity = finer
      }
      total.numeral.isArticle = false
      total.numeral.isLoneOne = false
      total.numeral.tokens = amount.numeral.tokens.lowerBound..<next.numeral.end
      total.unit = UnitMatch(
        unit: larger.takesSums ? larger.unit : smaller.unit, kind: smaller.kind,
        tokens: smaller.tokens, takesSums: larger.takesSums, steps: [])
      total.tokens = amount.tokens.lowerBound..<next.end
      total.steps += next.steps
    }
    return total
  }

  /// How many of the smaller unit make the larger; cents are hundredths of whatever currency they follow.
  private func factor(from larger: UnitMatch, to smaller: UnitMatch) -> Rational? {
    larger.unit.dimension == smaller.unit.dimension
      ? larger.unit.scale.divided(by: smaller.unit.scale)
      : Rational.one.divided(by: smaller.unit.scale)
  }

  private func sum(_ total: Amount, _ next: Amount, _ factor: Rational) -> Rational? {
    guard let larger = total.unit, larger.takesSums else {
      return total.numeral.value.multiplied(by: factor)?.adding(next.numeral.value)
    }
    return next.numeral.value.divided(by: factor)?.adding(total.numeral.value)
  }

  /// `15 dollars 50`, `one hour thirty`: parts of the unit, which are not named.
  private func withParts(_ amount: Amount) -> Amount? {
    guard let unit = amount.unit, let part = unit.unit.part, amount.numeral.kind == .plain,
      amount.numeral.scale == .one, amount.numeral.value == amount.numeral.upper,
      amount.numeral.value.isWhole, !isDash(unit.tokens.lowerBound)
    else { return nil }
    let and = entry(amount.end, .and)
    let start = amount.end + (and == nil ? 0 : 1)
    let isSignBefore = unit.tokens.lowerBound < amount.numeral.tokens.lowerBound
    guard let figure = group(at: start), figure.value.isWhole, figure.value < part.count,
      !figure.isDigits || tokens[start].length == 2 && figure.tokens.count == 1,
      !isSignBefore || (and != nil) != figure.isDigits, endsParts(figure.end),
      let share = figure.value.divided(by: part.count),
      let sum = amount.numeral.value.adding(share),
      let granularity = Rational.one.divided(by: part.count)
    else { return nil }
    var longer = amount
    longer.numeral.value = sum
    longer.numeral.upper = sum
    longer.numeral.granularity = granularity
    longer.numeral.isLoneOne = false
    longer.numeral.isArticle = false
    longer.numeral.tokens = amount.numeral.tokens.lowerBound..<figure.end
    longer.tokens = amount.tokens.lowerBound..<figure.end
    if let and { longer.steps.append(step(.numeral, and.rule, amount.end..<start, "and")) }
    longer.steps += figure.steps
    longer.steps.append(step(.numeral, unit.unit.rule, figure.tokens, "parts of the unit"))
    return longer
  }

  /// Whether nothing that is counted or measured follows: the end, a mark, a small word.
  private func endsParts(_ place: Int) -> Bool {
    if isWord(place) { return roles(place).meets(WordRoles(.comparison, .afterName)) }
    return !isNumber(place) && (!holds(place) || tokens[place].kind == .punctuation)
      && !isDash(place) && !isMark(place, "/") && !isMark(place, ":") && !isMark(place, "%")
  }

  private func smallerAmount(after total: Amount) -> Amount? {
    guard let larger = total.unit, larger.kind == .measure || larger.kind == .money,
      total.numeral.kind == .plain, !larger.standsApart,
      larger.tokens.upperBound == total.end
        || larger.tokens.lowerBound < total.numeral.tokens.lowerBound,
      total.numeral.value == total.numeral.upper,
      total.numeral.value.isWhole, !isDash(larger.tokens.lowerBound)
    else { return nil }
    var start = total.end
    var steps: [TrailStep] = []
    let comma = isMark(start, ",") ? 1 : 0
    start += comma
    if let and = entry(start, .and) {
      steps.append(step(.numeral, and.rule, start..<(start + 1), "and"))
      start += 1
    }
    guard let figure = numeral(at: start, isMoney: false), figure.kind == .plain,
      figure.bound == nil,
      let smaller = unit(after: figure, mayDivide: false)
        ?? guardedUnit(after: figure, below: larger),
      isPart(smaller.unit, of: larger.unit), smaller.kind == larger.kind
    else { return nil }
    return Amount(
      numeral: figure, unit: smaller, tokens: start..<smaller.tokens.upperBound,
      steps: steps + figure.steps + smaller.steps)
  }

  /// Whether a unit is a smaller one of the same kind; a cent is a part of any currency.
  private func isPart(_ smaller: MeasurementUnit, of larger: MeasurementUnit) -> Bool {
    if smaller.dimension == larger.dimension { return smaller.scale < larger.scale }
    return larger.part != nil && larger.name == larger.base && smaller.isHundredth
  }

  /// `in` of `5 ft 11 in`, which the foot before it shows to be a unit.
  private func guardedUnit(after figure: Numeral, below larger: UnitMatch) -> UnitMatch? {
    guard let match = unitMeanings(at: figure.end) else { return nil }
    let range = figure.end..<(figure.end + match.count)
    for meaning in match.value where meaning.isGuarded {
      let rule = rules.units.rules[meaning.unit]
      guard isPart(rule.unit, of: larger.unit) else { continue }
      let step = step(.unit, rule.unit.rule, range, rule.unit.name)
      return UnitMatch(unit: rule.unit, kind: rule.kind, tokens: range, steps: [step])
    }
    return nil
  }
}

extension MeasurementUnit {
  /// Whether it is a hundredth of its base.
  fileprivate var isHundredth: Bool { Rational(1, over: 100).map { scale == $0 } ?? false }
}
