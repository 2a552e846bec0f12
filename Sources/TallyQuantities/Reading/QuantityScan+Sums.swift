import TallyText

extension QuantityScan {
  /// `11 hours, 22 minutes and 3 seconds`: one figure, in the smallest of the units, or in the largest
  /// where that is the custom: `5 ft 2 in`.
  func compound(_ amount: Amount) -> Amount {
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
  func withParts(_ amount: Amount) -> Amount? {
    guard let unit = amount.unit, let part = unit.unit.part, amount.numeral.kind == .plain,
      amount.numeral.scale == .one, amount.numeral.value == amount.numeral.upper,
      amount.numeral.value.isWhole, !isDash(unit.tokens.lowerBound)
    else { return nil }
    let and = entry(amount.end, .and)
    let start = amount.end + (and == nil ? 0 : 1)
    let isSignBefore = unit.tokens.lowerBound < amount.numeral.tokens.lowerBound
    guard let figure = group(at: start), figure.value.isWhole, figure.value < Rational(part.count),
      !figure.isDigits || tokens[start].length == 2 && figure.tokens.count == 1,
      !isSignBefore || (and != nil) != figure.isDigits, endsParts(figure.end),
      let share = figure.value.divided(by: Rational(part.count)),
      let sum = amount.numeral.value.adding(share),
      let granularity = Rational.one.divided(by: Rational(part.count))
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
      total.numeral.kind == .plain,
      larger.tokens.upperBound == total.end
        || larger.tokens.lowerBound < total.numeral.tokens.lowerBound,
      total.numeral.value == total.numeral.upper,
      total.numeral.value.isWhole, !isDash(larger.tokens.lowerBound)
    else { return nil }
    var start = total.end
    var steps: [TrailStep] = []
    let comma = isMark(start, ",") ? 1 : 0
    start += comma
    guard mayJoin(total, larger, isListed: comma == 1 || has(start, .and)) else { return nil }
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
    let end = smaller.tokens.upperBound
    guard larger.unit.part != nil || !listGoesOn(at: end) else { return nil }
    return Amount(
      numeral: figure, unit: smaller, tokens: start..<end,
      steps: steps + figure.steps + smaller.steps)
  }

  /// Whether another number of units of time follows: `, 14 days`.
  private func listGoesOn(at place: Int) -> Bool {
    guard roles(place - 1).has(.calendarUnit), isMark(place, ",") else { return false }
    let next = has(place + 1, .and) ? place + 2 : place + 1
    return numeral(at: next, isMoney: false).map { roles($0.end).has(.calendarUnit) } ?? false
  }

  /// Whether a figure and a smaller one after it can be one sum.
  ///
  /// `12 m 2 dm` are two figures, where `2 h 5 min` and `6 ft 2 in` are one. A list that begins with years, whose
  /// days are no fixed number, is no sum: `3 years, 2 months, 14 days`.
  private func mayJoin(_ total: Amount, _ larger: UnitMatch, isListed: Bool) -> Bool {
    let first = total.tokens.lowerBound
    if isMark(first - 1, ","), roles(first - 2).has(.calendarUnit) { return false }
    if larger.unit.part == nil, roles(total.end - 1).has(.calendarUnit) { return true }
    // Symbols side by side may come from a table; names in full do not.
    let last = larger.tokens.upperBound - 1
    let isNamed = holds(last) && tokens[last].length > 2
    return isListed || larger.unit.part != nil || larger.takesSums || isNamed
  }

  /// Whether a unit is a smaller one of the same kind; a cent is a part of any currency.
  private func isPart(_ smaller: MeasurementUnit, of larger: MeasurementUnit) -> Bool {
    if smaller.dimension == larger.dimension {
      // Months hold no fixed number of days: such figures stay apart.
      return smaller.scale < larger.scale
        && larger.scale.divided(by: smaller.scale)?.isWhole == true
    }
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
