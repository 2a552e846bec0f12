import TallyText

extension QuantityScan {
  /// The unit of a bare figure that is an age: `Ann Smith, 62,`, `pensioner,70`.
  func ageInApposition(_ numeral: Numeral) -> UnitMatch? {
    guard let unit = rules.units.apposition, numeral.isDigits, numeral.value.isWhole,
      numeral.value > .zero, numeral.value < Rational(115), numeral.tokens.count == 1
    else { return nil }
    let (comma, after) = (numeral.tokens.lowerBound - 1, numeral.end)
    guard isMark(comma, ","), isWord(comma - 1), isSomebody(comma - 1) else { return nil }
    let isClosed = isMark(after, ",") || isMark(after, ";")
    let isTight = touches(numeral.tokens.lowerBound)
    let isLast = isMark(after, ".") || !holds(after)
    guard isClosed || isTight || isLast && startsWithCapital(comma - 1) else { return nil }
    let rule = rules.units.rules[unit]
    let step = step(.unit, rule.unit.rule, numeral.tokens, rule.unit.name)
    return UnitMatch(unit: rule.unit, kind: rule.kind, tokens: numeral.tokens, steps: [step])
  }

  /// The unit of ages that counts in a unit of time: `month old` for `month`.
  func ageUnit(of unit: MeasurementUnit) -> MeasurementUnit? {
    guard let apposition = rules.units.apposition else { return nil }
    let dimension = rules.units.rules[apposition].unit.dimension
    return rules.units.rules.first {
      $0.unit.dimension == dimension && $0.unit.name.hasPrefix(unit.name)
    }?.unit
  }

  /// Whether a word can name one person: no plural, no month, no day.
  private func isSomebody(_ place: Int) -> Bool {
    !isPlural(place)
      && !roles(place).meets(WordRoles(.month, .weekday, .day, .calendarUnit, .within, .scale))
  }

  /// `in their 30s`: ages from 30 to 39.
  func decadeOfLife(at place: Int) -> Amount? {
    guard let unit = rules.units.apposition, let number = digitString(place), number.isPlain,
      let first = number.value.small, first % 10 == 0, (10...100).contains(first),
      touches(place + 1), spells(place + 1, [UInt8(ascii: "s")]),
      let owner = entry(place - 1, .possessive) ?? entry(place - 2, .possessive)
    else { return nil }
    let rule = rules.units.rules[unit]
    let tokens = place..<(place + 2)
    let steps = [
      step(.numeral, owner.rule, tokens, "\(first) to \(first + 9)"),
      step(.unit, rule.unit.rule, tokens, rule.unit.name),
    ]
    let numeral = Numeral(
      value: Rational(first), upper: Rational(first + 9), granularity: .one, tokens: tokens,
      steps: steps)
    let match = UnitMatch(unit: rule.unit, kind: rule.kind, tokens: tokens, steps: [])
    return Amount(numeral: numeral, unit: match, tokens: tokens, steps: steps)
  }
}
