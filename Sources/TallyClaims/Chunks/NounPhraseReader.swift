import TallyQuantities
import TallyText

/// Reads the noun phrase that follows a figure, by what may stand in one and what ends it.
struct NounPhraseReader {
  /// The sentence.
  let view: SentenceView

  /// The longest phrase that is read, in tokens: news seldom has longer ones, and the bound keeps time linear.
  private static let longest = 9

  /// The noun phrase that starts at a token.
  func phrase(at start: Int) -> NounPhrase {
    if isHyphen(start), !view.text.tokens[start].shape.contains(.spaceBefore) {
      return hyphenated(at: start + 1)
    }
    var first = start
    if view.has(.ofPreposition, at: first) { first += 1 }
    while view.has([.determiner, .possessive], at: first), view.isTaken(first) == false {
      first += 1
    }
    if view.has(.ofPreposition, at: start), let owned = afterOwner(first) {
      guard !view.isTaken(owned) else { return NounPhrase.empty(at: start) }
      first = owned
    }
    var end = first
    while end - first < NounPhraseReader.longest, belongs(end, first: first) { end += 1 }
    while end > first, isHyphen(end - 1) || isQuote(end - 1) { end -= 1 }
    if end == first { return NounPhrase.empty(at: start) }
    return content(of: first..<end) ?? phrase(first..<end, isHyphenated: false)
  }

  /// The `nine factories` of `two of the group's nine factories`: what stands behind the owner of a whole.
  private func afterOwner(_ first: Int) -> Int? {
    for token in first..<first + NounPhraseReader.longestOwner {
      if view.isClitic(token) { return token > first ? token + 1 : nil }
      guard view.tokens.contains(token), view.text.tokens[token].kind == .word,
        !view.isTaken(token), !view.has(.phraseEnd, at: token)
      else { return nil }
    }
    return nil
  }

  /// How many words the owner of a whole may have.
  private static let longestOwner = 4

  /// `crates of smuggled rifles`, `truckloads of aid`: what is in the containers, which measure it.
  private func content(of container: Range<Int>) -> NounPhrase? {
    guard view.has(.container, at: container.upperBound - 1),
      view.has(.ofPreposition, at: container.upperBound),
      !view.has([.determiner, .possessive, .ofPreposition], at: container.upperBound + 1)
    else { return nil }
    let content = phrase(at: container.upperBound + 1)
    guard let head = content.head, view.entity(at: head) == nil else { return nil }
    return NounPhrase(
      tokens: container.lowerBound..<content.tokens.upperBound, thing: content.thing, head: head,
      adjective: content.adjective, isHyphenated: false)
  }

  private func hyphenated(at first: Int) -> NounPhrase {
    guard view.tokens.contains(first), view.text.tokens[first].kind == .word else {
      return NounPhrase.empty(at: first)
    }
    return phrase(first..<first + 1, isHyphenated: true)
  }

  private func phrase(_ range: Range<Int>, isHyphenated: Bool) -> NounPhrase {
    let last = view.things.covering(range.upperBound - 1)
    let closing = last?.tokens.upperBound == range.upperBound ? last : nil
    let adjective = range.lazy.compactMap(view.relation).first {
      $0.tokens.upperBound < range.upperBound && $0.value.isVerb
        && !view.isByte(UInt8(ascii: "-"), at: $0.tokens.upperBound)
    }
    let head = range.last { view.text.tokens[$0].kind == .word }
    return NounPhrase(
      tokens: range, thing: closing, head: head, adjective: adjective, isHyphenated: isHyphenated)
  }

  /// Whether a token can stand in the phrase that started at `first`.
  private func belongs(_ token: Int, first: Int) -> Bool {
    guard view.tokens.contains(token), !view.isTaken(token) else { return false }
    if isHyphen(token) {
      return token > first && !view.text.tokens[token].shape.contains(.spaceBefore)
    }
    if isQuote(token) { return token == first }
    if view.isByte(UInt8(ascii: ","), at: token) { return joinsAdjectives(token, first: first) }
    guard view.text.tokens[token].kind == .word else { return false }
    // The mark that closes 'Two million'.
    if token == first, view.isByte(UInt8(ascii: "'"), at: token) { return false }
    if let thing = thing(from: token), thing.tokens.count > 1 { return true }
    if isInsideThing(token, first: first) { return true }
    if view.has([.determiner, .possessive], at: token) { return false }
    if token > first, isCueAfter(token) { return false }
    // "American-built Patriot batteries"
    if token > first, isHyphen(token - 1), !view.text.tokens[token].shape.contains(.spaceBefore),
      !(first..<token - 1).contains(where: { view.things.covering($0) != nil })
    {
      return true
    }
    // "newly arrived refugees", "heavily armed men"
    if token > first, view.has(.verb, at: token), (first..<token).allSatisfy(looksLikeAdverb) {
      return true
    }
    if token == first, view.has(.adverb, at: token), opensAdjectives(token) { return true }
    if token == first, isWorking(token) { return true }
    if view.has(.phraseEnd, at: token) {
      return view.has(.verb, at: token) && thing(from: token) != nil
        && !isVerbOfPlural(token, first: first)
        || token == first && view.has(.speech, at: token) && thing(from: token + 1) != nil
    }
    return !isPostmodifier(token, first: first)
  }

  /// The `working` of `900 working people`: a verb in `-ing` right before a noun in the plural.
  private func isWorking(_ token: Int) -> Bool {
    let span = view.text.tokens[token].span
    guard view.has(.verb, at: token), span.length > 5,
      view.text.bytes[span.start..<span.end].suffix(3).elementsEqual("ing".utf8),
      let noun = view.things.starting(at: token + 1)
    else { return false }
    return isPlural(noun.tokens.upperBound - 1)
  }

  /// The `report` of `nine districts report cholera`: behind a noun in the plural, what may be a verb is one.
  private func isVerbOfPlural(_ token: Int, first: Int) -> Bool {
    guard token > first, let noun = view.things.covering(token - 1),
      noun.tokens.upperBound == token, isPlural(token - 1)
    else { return false }
    return !isPlural(token)
  }

  private func isPlural(_ token: Int) -> Bool {
    let word = view.text.string(view.text.tokens[token]).lowercased()
    return Inflection.singular(of: word) != word || view.rules.singulars[word] != nil
  }

  /// `mostly young protesters`: an adverb of an adjective, with a noun behind both.
  private func opensAdjectives(_ adverb: Int) -> Bool {
    looksLikeAdverb(adverb) && !view.has(.phraseEnd, at: adverb + 1)
      && view.relation(at: adverb + 1) == nil
      && (adverb + 2...adverb + 3).contains { view.things.starting(at: $0) != nil }
  }

  /// The comma of `young, unemployed protesters`: between adjectives, with the noun right behind.
  private func joinsAdjectives(_ comma: Int, first: Int) -> Bool {
    guard comma > first, view.entity(at: comma - 1) == nil, !view.has(.phraseEnd, at: comma + 1),
      !(first..<comma).contains(where: { view.things.covering($0) != nil }),
      let last = view.text.bytes[..<view.text.tokens[comma - 1].span.end].last,
      last != UInt8(ascii: "s"), view.things.starting(at: comma + 1) == nil
    else { return false }
    return view.things.starting(at: comma + 2) != nil || view.things.starting(at: comma + 3) != nil
  }

  /// A participle after the noun: `troops stationed`, `people waiting`; before it, it is an adjective.
  private func isPostmodifier(_ token: Int, first: Int) -> Bool {
    guard token > first else { return opensWithVerb(token) }
    // "long-serving employees"
    if isHyphen(token - 1) { return false }
    if let relation = view.relation(at: token), relation.value.isVerb,
      !relation.value.kinds.isEmpty
    {
      return (first..<token).contains {
        view.entity(at: $0)?.form != .adjective && !view.has(.elliptic, at: $0)
          && !looksLikeAdverb($0)
      }
    }
    return looksLikeParticiple(token) && endsPhrase(token + 1)
      && !(first..<token).allSatisfy(looksLikeAdverb)
  }

  /// `two million joined the rally`: a verb right after the figure, not an adjective of a noun.
  private func opensWithVerb(_ token: Int) -> Bool {
    let isVerb =
      view.relation(at: token).map { $0.value.isVerb && !$0.value.kinds.isEmpty } ?? false
    if isDetermined(token) || isNounOfList(token) { return false }
    return
      (isVerb && (view.things.covering(token) == nil || lacksPlural(token))
      || looksLikeParticiple(token))
      && (endsPhrase(token + 1) || isVerb && lacksPlural(token) && !leadsToPlural(token + 1))
      && !isModel(token + 1)
  }

  /// The `names` of `534 names are on the list`: a word in `-s` with an auxiliary behind it is no verb.
  private func isNounOfList(_ token: Int) -> Bool {
    view.has([.being, .having, .auxiliary], at: token + 1)
      && view.text.bytes[..<view.text.tokens[token].span.end].last == UInt8(ascii: "s")
  }

  /// The `Leopard` of `19 modernised Leopard tanks`: a name with a plural behind it, not somebody acted upon.
  private func isModel(_ token: Int) -> Bool {
    guard let name = view.entity(at: token), name.entity == nil || name.form == .adjective else {
      return false
    }
    return (name.tokens.upperBound..<name.tokens.upperBound + 2).contains {
      guard let thing = view.things.starting(at: $0) else { return false }
      return view.words(thing.tokens).utf8.last == UInt8(ascii: "s")
    }
  }

  /// `over a million protest in Lima`: after more than one, a noun would be in the plural.
  private func lacksPlural(_ token: Int) -> Bool {
    guard let figure = view.quantity(at: token - 1), figure.low > Rational(1),
      view.relation(at: token)?.value.elided != nil
    else { return false }
    let word = view.text.string(view.text.tokens[token]).lowercased()
    return Inflection.singular(of: word) == word && view.rules.singulars[word] == nil
  }

  /// The `newly` of `newly arrived refugees`.
  private func looksLikeAdverb(_ token: Int) -> Bool {
    let span = view.text.tokens[token].span
    return span.length > 3 && view.things.covering(token) == nil
      && view.text.bytes[span.end - 2] == UInt8(ascii: "l")
      && view.text.bytes[span.end - 1] == UInt8(ascii: "y")
  }

  /// The `workers` of `300 rescue workers`: the verb-like word is part of a compound.
  private func leadsToPlural(_ token: Int) -> Bool {
    for place in token..<token + 3 {
      guard view.tokens.contains(place), !endsPhrase(place) else { return false }
      let span = view.text.tokens[place].span
      if span.length > 3, view.text.bytes[span.end - 1] == UInt8(ascii: "s") { return true }
      if let thing = view.things.covering(place), thing.value.kind == view.rules.people?.kind {
        return true
      }
    }
    return false
  }

  /// `last month's two marches`: with an owner or a determiner before the figure, a noun must follow.
  private func isDetermined(_ token: Int) -> Bool {
    guard let figure = view.quantity(at: token - 1) else { return false }
    let before = figure.tokens.lowerBound - 1
    return view.has([.determiner, .possessive], at: before)
      || view.entity(at: before).map(view.isPossessive) ?? false || view.isClitic(before)
  }

  /// An unknown word in `-ed` or `-ing`.
  private func looksLikeParticiple(_ token: Int) -> Bool {
    let span = view.text.tokens[token].span
    guard span.length > 4, view.entity(at: token) == nil, view.things.covering(token) == nil,
      view.relation(at: token) == nil
    else { return false }
    let bytes = view.text.bytes
    let isPast =
      bytes[span.end - 2] == UInt8(ascii: "e") && bytes[span.end - 1] == UInt8(ascii: "d")
    let isPresent =
      bytes[span.end - 3] == UInt8(ascii: "i") && bytes[span.end - 2] == UInt8(ascii: "n")
      && bytes[span.end - 1] == UInt8(ascii: "g")
    return isPast || isPresent
  }

  private func endsPhrase(_ token: Int) -> Bool {
    view.isMark(token) || view.isTaken(token)
      || view.has(WordClass.phraseEnd.union([.determiner, .possessive]), at: token)
      || view.entity(at: token) != nil
  }

  private func thing(from token: Int) -> Chunk<CountedThing>? {
    view.things.starting(at: token)
  }

  private func isInsideThing(_ token: Int, first: Int) -> Bool {
    guard let thing = view.things.covering(token) else { return false }
    return thing.tokens.lowerBound >= first && thing.tokens.lowerBound < token
  }

  /// `each`, `a day`: what is said of the counted thing, not part of it.
  private func isCueAfter(_ token: Int) -> Bool {
    view.cues.starting(at: token)?.value.contains { $0.reach == .after } ?? false
      && !view.has(.determiner, at: token) && view.things.covering(token) == nil
  }

  private func isHyphen(_ token: Int) -> Bool {
    view.isMark(token) && view.isByte(UInt8(ascii: "-"), at: token)
  }

  private func isQuote(_ token: Int) -> Bool {
    guard view.tokens.contains(token), view.text.tokens[token].kind == .punctuation else {
      return false
    }
    let first = view.text.bytes[view.text.tokens[token].span.start]
    return first == UInt8(ascii: "\"") || first == 0xE2
  }
}
