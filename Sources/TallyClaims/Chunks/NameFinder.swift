import TallyText

/// Finds the names in a sentence: those that rules know, and runs of capitalised words that they do not.
struct NameFinder {
  /// The text.
  let text: AnalyzedText

  /// The rules, with the words that their phrases start with.
  let lexicon: ClaimLexicon

  private var rules: ClaimRules { lexicon.rules }

  /// The tokens of names with numbers, `Article 5`: no names of somebody, unless a rule knows them.
  let numbered: [Range<Int>]

  /// The names in a sentence, in order, none overlapping another.
  ///
  /// Most words are neither written with a capital nor in any name that rules know.
  func names(in scan: PhraseScan, blocked: (Int) -> Bool) -> [EntityMention] {
    var found: [EntityMention] = []
    let end = scan.tokens.upperBound
    var next = scan.tokens.lowerBound
    for opener in scan.openers where !opener.tables.isDisjoint(with: NameFinder.openers) {
      let token = opener.token
      guard token >= next, !blocked(token) else { continue }
      let known = opener.tables.contains(.names) ? knownName(at: token, before: end) : nil
      guard var mention = known ?? unknownName(at: token, before: end, blocked: blocked) else {
        continue
      }
      if known == nil, let whole = withPlace(mention, in: scan) { mention = whole }
      next = mention.tokens.upperBound
      found.append(mention)
    }
    return found
  }

  /// The same of tokens that no other table is looked up for.
  func names(in tokens: Range<Int>, blocked: (Int) -> Bool) -> [EntityMention] {
    let openers = lexicon.read(tokens, of: text.tokens).openers
    return names(in: PhraseScan(text: text, tokens: tokens, openers: openers), blocked: blocked)
  }

  private static let openers: ClaimLexicon.Tables = [.names, .capitals]

  private func knownName(at token: Int, before end: Int) -> EntityMention? {
    guard let match = rules.names.match(at: token, of: text.tokens, before: end),
      text.tokens[token].shape.contains(.capitalized) || match.value.opensSmall,
      !match.value.isAcronym || match.count > 1 || isWrittenInCapitals(token)
    else { return nil }
    let range = token..<token + match.count
    if match.value.lacksApostrophe, !mayOwn(range, before: end) { return nil }
    // "Kenya Airways", "Ethiopian Airlines"
    if match.value.form == .name || match.value.form == .adjective, range.upperBound < end,
      text.tokens[range.upperBound].shape.contains(.capitalized),
      rules.classes(of: text.tokens[range.upperBound].word).contains(.companyNoun)
    {
      let whole = token..<range.upperBound + 1
      let span = text.tokens[token].span.union(text.tokens[range.upperBound].span)
      return EntityMention(tokens: whole, entity: nil, form: .name, name: text.string(span))
    }
    if match.value.isAmbiguous, isPartOfLongerName(range, before: end) { return nil }
    return EntityMention(
      tokens: range, entity: match.value.entity, form: match.value.form,
      name: rules.entities[match.value.entity].name)
  }

  /// `Perus coast`, not `Baths are`: a possessive without its apostrophe stands before what it owns, and not where any
  /// word has a capital.
  private func mayOwn(_ range: Range<Int>, before end: Int) -> Bool {
    guard range.upperBound < end else { return false }
    let next = text.tokens[range.upperBound]
    return next.kind == .word && next.shape.contains(.spaceBefore)
      && !text.tokens[range.lowerBound].shape.contains(.opensSentence)
      && rules.classes(of: next.word).isDisjoint(with: WordClass.phraseEnd)
  }

  /// `US`, `U.S.`, `UN`: every letter is a capital.
  private func isWrittenInCapitals(_ token: Int) -> Bool {
    text.bytes[text.tokens[token].span.start..<text.tokens[token].span.end].allSatisfy {
      !(0x61...0x7A).contains($0)
    }
  }

  /// `Michael Jordan`, `Jordan Peterson`: a capitalised word beside it makes it somebody else's name.
  private func isPartOfLongerName(_ range: Range<Int>, before end: Int) -> Bool {
    func isCapitalised(_ token: Int) -> Bool {
      text.tokens[token].kind == .word && text.tokens[token].shape.contains(.capitalized)
        && rules.names.trie.longestMatch(in: text.tokens, at: token, before: end) == nil
    }
    if range.upperBound < end, isCapitalised(range.upperBound) { return true }
    let before = range.lowerBound - 1
    return before >= 0 && isCapitalised(before)
      && !text.tokens[before].shape.contains(.opensSentence)
  }

  /// A run of capitalised words: not the first word of a sentence alone, unless no rule knows that word.
  private func unknownName(
    at start: Int, before end: Int, blocked: (Int) -> Bool
  ) -> EntityMention? {
    guard isNamePart(start, blocked) else { return nil }
    var stop = start + 1
    while stop < end {
      let isWord =
        isNamePart(stop, blocked) && text.tokens[stop].shape.contains(.spaceBefore)
        && rules.names.trie.longestMatch(in: text.tokens, at: stop, before: end) == nil
      // "Al-Horra"
      let isJoined =
        stop + 1 < end && isHyphen(stop) && isNamePart(stop + 1, blocked)
        && !text.tokens[stop + 1].shape.contains(.spaceBefore)
      guard isWord || isJoined else { break }
      stop += isJoined ? 2 : 1
    }
    let opensSentence = text.tokens[start].shape.contains(.opensSentence)
    if opensSentence, stop - start == 1, text.tokens[start].word != .unknown { return nil }
    let span = text.tokens[start].span.union(text.tokens[stop - 1].span)
    return EntityMention(tokens: start..<stop, entity: nil, form: .name, name: text.string(span))
  }

  /// `Forward Montenegro`, `Air Malta`: a name that no rule knows, with a place behind it, is one name.
  private func withPlace(_ mention: EntityMention, in scan: PhraseScan) -> EntityMention? {
    let next = mention.tokens.upperBound
    guard next < scan.tokens.upperBound, text.tokens[next].shape.contains(.spaceBefore),
      !text.tokens[mention.tokens.lowerBound].shape.contains(.opensSentence),
      !rules.classes(of: text.tokens[next - 1].word).contains(.placeAdjective),
      let place = knownName(at: next, before: scan.tokens.upperBound), place.form == .name,
      let index = place.entity, rules.entities[index].kind.isPlace, !scan.isTitle
    else { return nil }
    let tokens = mention.tokens.lowerBound..<place.tokens.upperBound
    let span = text.tokens[tokens.lowerBound].span.union(
      text.tokens[place.tokens.upperBound - 1].span)
    return EntityMention(tokens: tokens, entity: nil, form: .name, name: text.string(span))
  }

  private func isHyphen(_ token: Int) -> Bool {
    let span = text.tokens[token].span
    return span.length == 1 && text.bytes[span.start] == UInt8(ascii: "-")
      && !text.tokens[token].shape.contains(.spaceBefore)
  }

  private func isNamePart(_ token: Int, _ blocked: (Int) -> Bool) -> Bool {
    text.tokens[token].kind == .word && text.tokens[token].shape.contains(.capitalized)
      && !blocked(token) && !numbered.contains { $0.contains(token) }
      && rules.classes(of: text.tokens[token].word).isDisjoint(
        with: WordClass.phraseEnd.union([.determiner, .possessive, .title]))
  }
}
