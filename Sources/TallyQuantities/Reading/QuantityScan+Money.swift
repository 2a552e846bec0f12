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
    guard isNumber(next) || roles(next).meets(QuantityScan.numberWords) || isMinus(next) else {
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
    if isDash(place), place == sentence.lowerBound, isNumber(place + 1), holdsNoWord { return true }
    return isDash(place) && touches(place + 1)
      && (isNumber(place + 1) || tokens[place + 1].kind == .symbol && isNumber(place + 2))
      && !(touches(place) && (isNumber(place - 1) || isWord(place - 1)))
  }

  /// Whether the sentence is a few tokens without a word.
  private var holdsNoWord: Bool { sentence.count <= 6 && !sentence.contains { isWord($0) } }
}
