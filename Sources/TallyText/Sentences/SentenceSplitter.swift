/// Decides where the sentences of a block end.
///
/// Looks only at marks that may end one, and decides by what stands before (an abbreviation, an initial,
/// the number of a list item) and what follows (space, closing quotes, a capital letter).
struct SentenceSplitter {
  private let rules: TextRules

  /// Makes a splitter.
  init(rules: TextRules) { self.rules = rules }

  /// The token before which the next sentence starts, if one ends at a mark; nil if none does.
  ///
  /// - Parameters:
  ///   - mark: the position of the token that may end a sentence.
  ///   - block: the tokens of the block.
  ///   - opening: the first token of the sentence that the mark stands in.
  func nextSentence(
    after mark: Int, in tokens: [Token], of bytes: Span<UInt8>, block: Range<Int>, opening: Int
  ) -> Int? {
    let next = skipClosers(after: mark, in: tokens, of: bytes, before: block.upperBound)
    guard next < block.upperBound,
      mark > opening || next > mark + 1 || !isEllipsis(tokens[mark], bytes)
    else { return nil }
    guard tokens[next].shape.contains(.spaceBefore) else {
      return isRunOn(from: mark, to: next, in: tokens, of: bytes, opening: opening) ? next : nil
    }
    let start = skipOpeners(from: next, in: tokens, of: bytes, before: block.upperBound)
    guard start < block.upperBound, mayOpen(tokens[start], of: bytes) else { return nil }
    if next == mark + 1 {
      guard ends(at: mark, before: start, in: tokens, of: bytes, opening: opening) else {
        return nil
      }
    }
    return next
  }

  /// Whether the mark ends a sentence, given that a capital or a number follows after a space.
  private func ends(
    at mark: Int, before start: Int, in tokens: [Token], of bytes: Span<UInt8>, opening: Int
  ) -> Bool {
    let token = tokens[mark]
    if token.kind == .word { return isOpener(start, in: tokens, of: bytes) }
    guard bytes[Int(token.start)] == UInt8(ascii: ".") || isEllipsis(token, bytes) else {
      return true
    }
    if isEllipsis(token, bytes) {
      return !token.shape.contains(.spaceBefore) || isOpener(start, in: tokens, of: bytes)
    }
    guard mark > opening else { return true }
    let before = tokens[mark - 1]
    if before.kind == .number, mark - 1 == opening, before.length <= 3 { return false }
    // An initial comes first: `P. Rao` is not `p. 12`.
    if before.kind == .word, before.length == 1, before.shape.contains(.capitalized) {
      return isOpener(start, in: tokens, of: bytes)
    }
    if let abbreviation = abbreviation(endingAt: mark - 1, in: tokens, opening: opening) {
      return abbreviationEnds(abbreviation, before: start, in: tokens, of: bytes)
    }
    return true
  }

  private func abbreviationEnds(
    _ abbreviation: Abbreviation, before next: Int, in tokens: [Token], of bytes: Span<UInt8>
  ) -> Bool {
    switch abbreviation.before {
    case .name: false
    case .number: tokens[next].kind != .number
    case .any: isOpener(next, in: tokens, of: bytes)
    }
  }

  /// Whether the token is a word that opens sentences; not the initial `A.`, nor a word of a headline in capitals.
  private func isOpener(_ place: Int, in tokens: [Token], of bytes: Span<UInt8>) -> Bool {
    let token = tokens[place]
    guard token.shape.contains(.capitalized), !token.shape.contains(.allCapitals),
      rules.openers[token.word] != nil
    else { return false }
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    return next.shape.contains(.spaceBefore) || bytes[Int(next.start)] != UInt8(ascii: ".")
  }

  private func abbreviation(endingAt last: Int, in tokens: [Token], opening: Int) -> Abbreviation? {
    guard rules.abbreviationEndings[tokens[last].word] != nil else { return nil }
    let first = max(opening, last + 1 - rules.longestAbbreviation)
    for start in first...last {
      if let match = rules.abbreviations.longestMatch(in: tokens, at: start, before: last + 1),
        start + match.count == last + 1,
        !match.value.isCapitalized || tokens[start].shape.contains(.capitalized)
      {
        return match.value
      }
    }
    return nil
  }

  /// Whether a sentence follows although the space is missing: `a difference.It is`.
  private func isRunOn(
    from mark: Int, to next: Int, in tokens: [Token], of bytes: Span<UInt8>, opening: Int
  ) -> Bool {
    let following = tokens[next]
    guard mark > opening, tokens[mark].kind == .punctuation, following.kind == .word,
      following.shape.contains(.capitalized), !following.shape.contains(.allCapitals),
      following.length > 1 || isOpener(next, in: tokens, of: bytes),
      abbreviation(endingAt: mark - 1, in: tokens, opening: opening) == nil
    else { return false }
    let before = tokens[mark - 1]
    switch before.kind {
    case .word:
      return next > mark + 1
        || (before.length > 1
          && (isSmallLetter(before, of: bytes) || before.shape.contains(.allCapitals)))
    case .number: return !before.shape.contains(.spaceBefore) || before.length > 1
    case .punctuation, .symbol: return next > mark + 1 || before.kind == .symbol
    }
  }

  private func isSmallLetter(_ token: Token, of bytes: Span<UInt8>) -> Bool {
    let last = bytes[Int(token.start) + Int(token.length) - 1]
    return last &- 0x61 < 26 || last >= 0x80
  }

  /// The first token after a mark that is neither a further mark nor a closing quote or bracket.
  private func skipClosers(
    after mark: Int, in tokens: [Token], of bytes: Span<UInt8>, before end: Int
  ) -> Int {
    var place = mark + 1
    while place < end, !tokens[place].shape.contains(.spaceBefore) {
      guard let quote = QuoteMark(tokens[place], in: bytes), quote.closes else { break }
      place += 1
    }
    return place
  }

  /// The first token from a place on that is no opening quote, bracket, dash or bullet.
  private func skipOpeners(
    from place: Int, in tokens: [Token], of bytes: Span<UInt8>, before end: Int
  ) -> Int {
    var place = place
    let limit = min(end, place + 4)
    while place < limit, let quote = QuoteMark(tokens[place], in: bytes), quote.opens { place += 1 }
    return place
  }

  /// Whether a sentence may open with the token: a capital, a number, a currency sign, a letter without case.
  private func mayOpen(_ token: Token, of bytes: Span<UInt8>) -> Bool {
    switch token.kind {
    case .number: return true
    case .word:
      if token.shape.contains(.capitalized) { return true }
      let first = bytes[Int(token.start)]
      // Names such as iPhone and scripts without capitals.
      return first >= 0xD8 || hasInnerCapital(token, of: bytes)
    case .symbol:
      let first = bytes[Int(token.start)]
      return first != UInt8(ascii: "%") && first != UInt8(ascii: "&")
    case .punctuation: return false
    }
  }

  private func hasInnerCapital(_ token: Token, of bytes: Span<UInt8>) -> Bool {
    token.length > 1 && bytes[Int(token.start) + 1] &- 0x41 < 26
  }

  private func isEllipsis(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let first = bytes[Int(token.start)]
    return first >= 0x80
      || (first == UInt8(ascii: ".") && token.length > 1 && token.kind == .punctuation)
  }
}
