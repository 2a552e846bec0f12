import TallyText

extension QuantityScan {
  /// The meanings of the unit at a position, and the number of tokens it takes.
  func unitMeanings(at place: Int) -> (value: [UnitTable.Meaning], count: Int)? {
    guard opens(.unitAfter, place) else { return nil }
    return rules.units.after.longestMatch(in: tokens, at: place, before: sentence.upperBound)
  }

  /// `25 second-hand buses`: a word of its own, unless it says in which direction: `25 metre-long`.
  private func opensCompound(_ unit: Range<Int>, after numeral: Numeral) -> Bool {
    joins(unit.upperBound) && isWord(unit.upperBound + 1) && numeral.value > .one
      && unit.count == 1 && !has(unit.upperBound + 1, .dimension)
      && unitMeanings(at: unit.upperBound + 1) == nil
  }

  /// The unit right after a figure, with a unit that it is divided by: `km`, `-foot`, `miles per hour`.
  func unit(after numeral: Numeral, mayDivide: Bool = true) -> UnitMatch? {
    let hyphen = joins(numeral.end) ? 1 : 0
    let bracket = hyphen == 0 ? closingBracket(of: numeral.end) : nil
    let start = numeral.end + (bracket == nil ? hyphen : 1)
    guard let match = unitMeanings(at: start) else { return nil }
    let range = start..<(start + match.count)
    if let bracket, !isMark(range.upperBound, bracket) { return nil }
    if isCode(range) { return nil }
    if hyphen == 0, opensCompound(range, after: numeral) { return nil }
    // `$10-$20`, `3 $5 notes`: the sign belongs to the number after it.
    if touches(range.upperBound), isNumber(range.upperBound), tokens[start].kind == .symbol {
      return nil
    }
    guard let chosen = meaning(match.value, range, of: numeral, isHyphenated: hyphen == 1) else {
      return nil
    }
    let rule = rules.units.rules[chosen.unit]
    // `3 USD50 cards`
    if rule.kind == .money, touches(range.upperBound), isNumber(range.upperBound) { return nil }
    var steps: [TrailStep] = []
    if let prefix = rule.prefix { steps.append(step(.unit, prefix, range, "prefix")) }
    steps.append(step(.unit, rule.unit.rule, range, rule.unit.name))
    let after = range.upperBound
    if let adjective = entry(after, .dimension) {
      steps.append(step(.unit, adjective.rule, after..<(after + 1), "dimension"))
    }
    let whole = numeral.end..<(range.upperBound + (bracket == nil ? 0 : 1))
    let single = UnitMatch(
      unit: rule.unit, kind: rule.kind, tokens: whole, multiple: chosen.multiple,
      takesSums: rule.takesSums, steps: steps)
    guard mayDivide, hyphen == 0, bracket == nil else { return single }
    return divided(single)
  }

  /// The `L-202` of `24703 L-202`: a letter bound to digits names something, and is no unit.
  private func isCode(_ unit: Range<Int>) -> Bool {
    guard let last = unit.last, tokens[last].length <= 2, tokens[last].kind == .word else {
      return false
    }
    return isMark(unit.upperBound, "-") && touches(unit.upperBound) && touches(unit.upperBound + 1)
      && isNumber(unit.upperBound + 1)
  }

  /// The bracket that closes the one at a position: `20 (kg)`, `20 [kg]`; nil where none opens.
  private func closingBracket(of place: Int) -> Unicode.Scalar? {
    for (opening, closing) in QuantityScan.brackets where isMark(place, opening) { return closing }
    return nil
  }

  private static let brackets: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("<", ">"), ("{", "}"),
  ]

  /// A unit divided by those that follow it: `joules/m² per year`, `dollars a barrel`.
  func divided(_ unit: UnitMatch) -> UnitMatch {
    guard unit.kind == .measure || unit.kind == .money else { return unit }
    var longer = unit
    while let next = quotient(longer) { longer = next }
    return longer
  }

  /// `kilometres a second`, `barrels per day`, `m/s`.
  private func quotient(_ above: UnitMatch) -> UnitMatch? {
    let place = above.tokens.upperBound
    let isSlash = isMark(place, "/") && touches(place) && touches(place + 1)
    let per = entry(place, .per)
    guard isSlash || per != nil else { return nil }
    guard let match = unitMeanings(at: place + 1) else {
      return per.flatMap { perThing(above, $0) }
    }
    let range = (place + 1)..<(place + 1 + match.count)
    // `$5 million a year earlier`
    guard isSlash || !roles(range.upperBound).meets(WordRoles(.away, .ago)) else { return nil }
    let chosen = match.value.first { $0.exact.map { spells(range, $0) } ?? true }
    guard let chosen, !chosen.isGuarded || isSlash || !has(place, .article),
      rules.units.rules[chosen.unit].kind == .measure
    else { return nil }
    let below = rules.units.rules[chosen.unit].unit
    guard let unit = above.unit.divided(by: below, quotients: rules.units.quotients) else {
      return nil
    }
    var steps = above.steps
    if let per { steps.append(step(.unit, per.rule, place..<(place + 1), "per")) }
    steps.append(step(.unit, below.rule, range, below.name))
    let key = UnitTable.Quotient(numerator: above.unit.dimension, denominator: below.dimension)
    if let named = rules.units.quotients[key] {
      steps.append(step(.unit, named.rule, above.tokens.lowerBound..<range.upperBound, named.name))
    }
    return UnitMatch(
      unit: unit, kind: above.kind, tokens: above.tokens.lowerBound..<range.upperBound,
      multiple: above.multiple, steps: steps)
  }

  /// `$1.32 a share`, `40 euros per person`: money by things that are counted.
  private func perThing(_ above: UnitMatch, _ per: WordLexicon.Entry) -> UnitMatch? {
    let place = above.tokens.upperBound + 1
    guard above.kind == .money, let thing = entry(place, .perThing) else { return nil }
    let name = string(place)
    let unit = MeasurementUnit(
      name: "\(above.unit.name) per \(name)", dimension: "\(above.unit.dimension) per \(name)",
      base: "\(above.unit.base) per \(name)", scale: above.unit.scale, offset: .zero,
      rule: above.unit.rule)
    let steps = [
      step(.unit, per.rule, (place - 1)..<place, "per"),
      step(.unit, thing.rule, place..<(place + 1), name),
    ]
    return UnitMatch(
      unit: unit, kind: .money, tokens: above.tokens.lowerBound..<(place + 1),
      multiple: above.multiple, steps: above.steps + steps)
  }

  /// The meaning that fits: right case, right context; of several, the one whose cues stand nearby.
  private func meaning(
    _ meanings: [UnitTable.Meaning], _ range: Range<Int>, of numeral: Numeral, isHyphenated: Bool
  ) -> UnitTable.Meaning? {
    var best: (meaning: UnitTable.Meaning, points: Int)?
    for meaning in meanings {
      if let exact = meaning.exact, !spells(range, exact) || !standsAsSymbol(range, exact) {
        continue
      }
      if meaning.isGuarded, !isHyphenated, !isShownToBeUnit(range, of: numeral) { continue }
      let rule = rules.units.rules[meaning.unit]
      var points = meanings.count > 1 ? cues(rule.cues, near: range) : 0
      if rule.prefersLarge, numeral.scale >= Rational(1_000_000) { points += 1 }
      if best.map({ points > $0.points }) ?? true { best = (meaning, points) }
    }
    return best?.meaning
  }

  /// Whether a short form stands where only a symbol can: letters by themselves right after digits,
  /// marks such as `"` without a space, and not as the end of a quotation.
  private func standsAsSymbol(_ range: Range<Int>, _ exact: [UInt8]) -> Bool {
    let isMark = !isWord(range.lowerBound) && tokens[range.lowerBound].kind == .punctuation
    guard exact.count == 1 || isMark else { return true }
    let before = range.lowerBound - 1
    let isAfterDigits =
      isNumber(before) || isDash(before)
      || roles(before).meets(WordRoles(.vulgarFraction, .scaleSymbol, .moneyScale))
    guard isMark else {
      // `612 A soldier`: the article, unless it touches the digits.
      return isAfterDigits && (touches(range.lowerBound) || !has(range.lowerBound, .article))
    }
    let earlier = (sentence.lowerBound..<range.lowerBound).count { spells($0, exact) }
    let isTight = touches(range.lowerBound) || has(range.upperBound, .dimension)
    return isAfterDigits && isTight && earlier % 2 == 0
  }

  private func cues(_ cues: [WordID], near range: Range<Int>) -> Int {
    guard !cues.isEmpty else { return 0 }
    let from = max(sentence.lowerBound, range.lowerBound - 10)
    let to = min(sentence.upperBound, range.upperBound + 6)
    return (from..<to).count { place in
      !range.contains(place) && cues.contains(tokens[place].word)
    } * 2
  }

  /// Whether nothing but the end of the sentence follows.
  private func isLast(_ range: Range<Int>) -> Bool {
    range.upperBound == sentence.upperBound
      || range.upperBound + 1 == sentence.upperBound && isMark(range.upperBound, ".")
  }

  /// Whether `6 in` or `1 second` is a unit: a word of dimension follows, or it is the plural or one.
  private func isShownToBeUnit(_ range: Range<Int>, of numeral: Numeral) -> Bool {
    has(range.upperBound, .dimension)
      || isLast(range) && isNumber(range.lowerBound - 1)
      || numeral.value == .one && !numeral.isArticle && !has(range.lowerBound, .within)
      || !numeral.value.isWhole && !isWord(range.upperBound)
  }
}

extension MeasurementUnit {
  /// The unit divided by another, under the dimension that the rules name it by; nil where it does not fit.
  func divided(
    by other: MeasurementUnit, quotients: [UnitTable.Quotient: (name: String, rule: RuleID)]
  ) -> MeasurementUnit? {
    guard let scale = scale.divided(by: other.scale) else { return nil }
    let key = UnitTable.Quotient(numerator: dimension, denominator: other.dimension)
    return MeasurementUnit(
      name: "\(name) per \(other.name)",
      dimension: quotients[key]?.name ?? "\(dimension) per \(other.dimension)",
      base: "\(base) per \(other.base)", scale: scale, offset: .zero, rule: rule)
  }
}
