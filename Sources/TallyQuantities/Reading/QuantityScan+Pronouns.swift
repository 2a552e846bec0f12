import TallyText

extension QuantityScan {
  /// Whether `one` stands all by itself or among other numbers: `one, two, three`.
  private func isCountedOut(_ amount: Amount) -> Bool {
    if amount.tokens == sentence { return true }
    let next = amount.end + 1
    return (isMark(amount.end, ",") || has(amount.end, .and))
      && roles(next).meets(WordRoles(.digit, .teen, .ten))
      && (!isWord(next + 1) || has(next + 1, .and))
  }

  /// Whether `one` is a pronoun or little more than an article: `no one`, `one of`, `one day`.
  func isPronoun(_ amount: Amount, isBound: Bool) -> Bool {
    let place = amount.numeral.tokens.lowerBound
    if isCountedOut(amount) { return false }
    if has(place - 1, .beforePronounOne) || has(amount.numeral.end, .afterPronounOne) {
      return true
    }
    if isBound || has(place - 1, .measureOfChange) { return false }
    if isDash(amount.end), touches(amount.end) { return true }
    return !isWord(amount.end) || has(amount.end, .afterName) || has(amount.end, .of)
  }
}
