import TallyText

/// The stretch of a sentence around a figure in which its subject, verb and place are looked for.
struct ClauseFinder {
  /// How far a clause may reach from its figure, in tokens: enough for news, and it keeps time linear.
  static let reach = 60

  /// The sentence.
  let view: SentenceView

  /// The longest heading of a list, in tokens.
  private static let longestHeading = 14

  /// What stands before a colon near the start of the sentence, unless there is a figure in it.
  var heading: Range<Int>? {
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + ClauseFinder.longestHeading)
    for token in view.tokens.lowerBound..<end {
      if view.isQuantity(token) { return nil }
      if view.isByte(UInt8(ascii: ":"), at: token) { return view.tokens.lowerBound..<token }
    }
    return nil
  }

  /// The clause around some tokens.
  func clause(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let first = max(view.tokens.lowerBound, start - ClauseFinder.reach)
    while start > first, !opensClause(start) || isPassed(start, before: range.lowerBound) {
      start -= 1
    }
    var end = range.upperBound
    let last = min(view.tokens.upperBound, end + ClauseFinder.reach)
    let isAside = view.has(.relative, at: start) && view.isByte(UInt8(ascii: ","), at: start - 1)
    while end < last, !opensClause(end), !(isAside && endsAside(end)) { end += 1 }
    return start..<max(end, range.upperBound)
  }

  /// `Core inflation, which leaves out fuel, was 4 percent`: an aside that ends before the figure.
  private func isPassed(_ opener: Int, before figure: Int) -> Bool {
    guard view.has(.relative, at: opener), view.isByte(UInt8(ascii: ","), at: opener - 1) else {
      return false
    }
    return (opener..<max(opener, figure)).contains(where: endsAside)
  }

  /// Where the aside that ends at a comma opens: the first comma of `, which leaves out fuel,`; nil where none ends there.
  func opener(ofAsideEndingAt comma: Int) -> Int? {
    guard endsAside(comma) else { return nil }
    let first = max(view.tokens.lowerBound, comma - ClauseFinder.reach / 2)
    return stride(from: comma - 1, through: first, by: -1).first {
      view.isByte(UInt8(ascii: ","), at: $0) && view.has(.relative, at: $0 + 1)
    }
  }

  /// The second comma of `the group, which employs 40 people, dropped`: the verb of the clause around it follows.
  private func endsAside(_ comma: Int) -> Bool {
    view.isByte(UInt8(ascii: ","), at: comma)
      && (view.has([.being, .having, .auxiliary, .verb, .speech], at: comma + 1)
        || view.relations.starting(at: comma + 1)?.value.isVerb == true)
  }

  /// Whether a token is the verb of speech behind a quotation: `"All 280 beds are full," says a nurse`.
  private func endsQuotation(_ token: Int) -> Bool {
    guard view.has(.speech, at: token), view.isMark(token - 1) else { return false }
    let first = view.text.bytes[Int(view.text.tokens[token - 1].start)]
    return first == UInt8(ascii: "\"") || first == 0xE2
  }

  /// Whether a colon stands in a bracket: `(2024: 6 million)`.
  private func isInBracket(_ colon: Int) -> Bool {
    for token in stride(from: colon - 1, through: max(view.tokens.lowerBound, colon - 6), by: -1) {
      if view.isByte(UInt8(ascii: ")"), at: token) { return false }
      if view.isByte(UInt8(ascii: "("), at: token) { return true }
    }
    return false
  }

  /// Whether a new clause begins at a token: after a semicolon, at `while`, at `, and`.
  private func opensClause(_ token: Int) -> Bool {
    guard token > view.tokens.lowerBound else { return true }
    if view.isByte(UInt8(ascii: ";"), at: token - 1)
      || view.isByte(UInt8(ascii: ":"), at: token - 1) && !isInBracket(token - 1)
      || endsQuotation(token)
    {
      return true
    }
    if view.has(.clauseOpener, at: token) { return true }
    return view.isByte(UInt8(ascii: ","), at: token - 1)
      && view.has([.coordinator, .relative], at: token)
  }
}
