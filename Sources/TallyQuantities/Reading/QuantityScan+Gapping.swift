import TallyText

extension QuantityScan {
  /// How far back an earlier figure is looked for, in tokens.
  private static let gapReach = 40

  /// `Spain took in 900 people, Portugal 210 and Ireland 36`: a name and a figure in a row of such, whose verb and noun
  /// stand with the first.
  func isGapped(_ place: Int) -> Bool {
    let before = nameStart(before: place) - 1
    let isSetOff =
      isMark(before, ",") || isMark(before, ";") || has(before, .and)
      || isWord(before) && isMark(before - 1, ",")
    return isSetOff && endsMember(place + 1) && hasCount(before: before)
      || isTabulated(place, after: before)
  }

  /// `New cases: Jakarta 410, Surabaya 120`: a row of names and figures behind a colon.
  private func isTabulated(_ place: Int, after before: Int) -> Bool {
    guard endsMember(place + 1) else { return false }
    if isMark(before, ":") { return true }
    guard isMark(before, ",") || isMark(before, ";") || has(before, .and) else { return false }
    let first = max(sentence.lowerBound, before - QuantityScan.gapReach)
    return (first..<before).contains { isMark($0, ":") }
  }

  /// `In Izmir 14 were killed`: a phrase that opens its clause, and a verb in the plural.
  func countsAtPlace(_ place: Int) -> Bool {
    let preposition = nameStart(before: place) - 1
    return has(place + 1, .pluralVerb)
      && (preposition == sentence.lowerBound || isMark(preposition - 1, ","))
  }

  /// Where the words in capitals right before a token start.
  private func nameStart(before place: Int) -> Int {
    var start = place - 1
    while start - 1 > sentence.lowerBound, isWord(start - 1), startsWithCapital(start - 1) {
      start -= 1
    }
    return start
  }

  /// Whether a member of the row ends before a token.
  private func endsMember(_ place: Int) -> Bool {
    !holds(place) || has(place, .and)
      || isMark(place, ",") || isMark(place, ".") || isMark(place, ";")
  }

  /// Whether a figure with a noun stands before: `900 people`.
  private func hasCount(before place: Int) -> Bool {
    let first = max(sentence.lowerBound, place - QuantityScan.gapReach)
    guard first < place - 1 else { return false }
    return (first..<place - 1).contains {
      isNumber($0) && isWord($0 + 1) && startsWithSmallLetter($0 + 1)
    }
  }
}
