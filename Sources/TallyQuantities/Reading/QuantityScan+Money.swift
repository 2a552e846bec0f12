import TallyText

extension QuantityScan {
  /// The sign before a figure: `$`, `US$`, `Rs`, `aged`; nil where no number follows.
  func unitBefore(at place: Int) -> UnitMatch? {
    guard opens(.unitBefore, place),
      let match = rules.units.before.longestMatch(
        in: tokens, at: place, before: sentence.upperBound)
    else { return nil }
    let range = place..<(place + match.count)
    let next = range.upperBound
    guard
      isNumber(next) || isMinus(next)
        || roles(next).meets(QuantityScan.numberWords)
          && !roles(next).meets(WordRoles(.hundred, .scale))
    else {
      return nil
    }
    for meaning in match.value {
      if let exact = meaning.exact, !spells(range, exact) { continue }
      if meaning.isGuarded, !touches(next) { continue }
      let rule = rules.units.rules[meaning.unit]
      let step = step(.unit, rule.unit.rule, range, rule.unit.name)
      return UnitMatch(
        unit: rule.unit, kind: rule.kind, tokens: range, multiple: meaning.multiple,
        takesSums: rule.takesSums, steps: [step])
    }
    return nil
  }

  /// The words that a figure can start with.
  static let numberWords = WordRoles(
    .digit, .teen, .ten, .vulgarFraction, .half, .article, .hundred, .scale)

  /// Whether a minus sign stands here, with a number right after it.
  func isMinus(_ place: Int) -> Bool {
    if has(place, .minus) {
      return isNumber(place + 1) || roles(place + 1).meets(QuantityScan.numberWords)
    }
    // `- 1,200,000` by itself
    if isSpacedMinus(place) { return true }
    return isDash(place) && touches(place + 1)
      && (isNumber(place + 1) || tokens[place + 1].kind == .symbol && isNumber(place + 2))
      && !(touches(place) && (isNumber(place - 1) || isWord(place - 1)))
  }

  /// `- 1,200,000` by itself, `convert - 20 degrees Celsius`: a minus that is set off by a space.
  private func isSpacedMinus(_ place: Int) -> Bool {
    guard isDash(place), tokens[place].length == 1, isNumber(place + 1), !touches(place + 1) else {
      return false
    }
    if let unit = unit(after: bare(place + 1)) {
      let isAlone = place == sentence.lowerBound && unit.tokens.upperBound == sentence.upperBound
      return isAlone || unit.unit.offset != .zero && !isNumber(place - 1) && !touches(place)
    }
    guard place == sentence.lowerBound, sentence.count <= 6 else { return false }
    return !sentence.contains { isWord($0) && !roles($0).meets(WordRoles(.scale, .scaleSymbol)) }
  }
}
