import TallyClaims
import TallyText

/// The words behind a figure, up to where a noun phrase must end.
struct CountedPhrase {
  /// The tables of counted things and small words.
  let rules: ClaimRules
  /// The words that are irregular plurals.
  let plurals: WordSet
  /// The text.
  let text: AnalyzedText
  /// The position before which the phrase ends.
  var end: Int

  /// The position at which the noun phrase begins: behind `of`, `of the`, `of its`.
  func opening(at start: Int) -> Int {
    guard has(.ofPreposition, start) else { return start }
    var place = start + 1
    while has([.determiner, .possessive], place) { place += 1 }
    return place
  }

  /// The noun that the phrase from a position is about; nil where it holds none.
  ///
  /// In a compound only the last noun is in the plural, so the first plural is the head, unless another noun
  /// follows it (`arms dealers`, `Los Angeles police`, `soldiers' families`). After `one` it is the last word.
  func head(from first: Int, isOne: Bool) -> Range<Int>? {
    var head: Range<Int>?
    var place = first
    while let length = step(from: place, first: first) {
      let range = place..<(place + length)
      place = range.upperBound
      guard isOne ? isSingular(place - 1) : isCounted(range) else { continue }
      head = withoutOwner(range)
      if isOne ? isThing(range) && !opensThing(place) : !continues(place) { break }
    }
    return head
  }

  /// The word that a hyphen joins to the figure: `member` in `30-member`.
  func joined(at place: Int) -> Range<Int>? {
    guard isWord(place), !isHyphen(place + 1), !has(.phraseEnd, place) else { return nil }
    return place..<(place + 1)
  }

  /// A noun in the singular, with the words before it where a rule names them all; nil for none.
  func lemma(_ range: Range<Int>?) -> String? {
    guard let range, let last = range.last else { return nil }
    let word = text.string(text.tokens[last])
    let isKnown = text.tokens[last].word != .unknown && !plurals.contains(text.tokens[last].word)
    let irregular = isKnown ? nil : rules.singulars[word.lowercased()]
    let singular = irregular ?? CountedPhrase.singular(of: word)
    guard range.count > 1, let first = range.first else { return singular }
    let before = text.string(TextSpan(text.tokens[first].span.start, text.tokens[last].span.start))
    return before + singular
  }

  /// The singular by the spelling; compounds of `man` change their vowel.
  private static func singular(of word: String) -> String {
    // `Iraqis`, where `crisis` has no plural of that form.
    if word.utf8.suffix(2).elementsEqual("is".utf8), let first = word.utf8.first, first < 0x5B {
      return String(word.dropLast())
    }
    guard word.utf8.count > 4, word.utf8.suffix(3).elementsEqual(men) else {
      return Inflection.singular(of: word)
    }
    return String(word.dropLast(2)) + "an"
  }

  private static let men = Array("men".utf8)

  /// Whether a token is a hyphen without a space before it.
  func isHyphen(_ place: Int) -> Bool {
    isMark(place, "-") && !text.tokens[place].shape.contains(.spaceBefore)
  }

  /// The number of tokens that the next word of the phrase takes; nil where the phrase ends.
  private func step(from place: Int, first: Int) -> Int? {
    guard place < end, isTogether(place, first: first) else { return nil }
    if isHyphen(place) { return isWord(place + 1) && place > first ? 1 : nil }
    if isMark(place, "'") || isMark(place, "’") {
      return place > first && isWord(place + 1) ? 1 : nil
    }
    if isMark(place, ",") {
      return place > first && isAdjective(place - 1) && isWord(place + 1) ? 1 : nil
    }
    guard isWord(place) else { return nil }
    if let thing = thing(at: place) { return thing }
    if isClitic(place) { return place > first ? 1 : nil }
    if has([.determiner, .possessive], place) { return nil }
    if endsPhrase(place) {
      return isHyphen(place + 1) || isHyphen(place - 1) || isAdverbOfManner(place) ? 1 : nil
    }
    return place > first && isOutcome(place) && endsAfter(place) ? nil : 1
  }

  /// Whether a word cannot stand in the phrase: small words and verbs.
  ///
  /// After a number a verb does not end in `s`, and one in `-ing` is an adjective: `15 points`, `three remaining
  /// ships`; and what is written in capitals is a name: `7 US soldiers`.
  private func endsPhrase(_ place: Int) -> Bool {
    guard has(.phraseEnd, place) else { return false }
    let token = text.tokens[place]
    if token.shape.contains(.allCapitals) { return false }
    guard has(.verb, place), !has(WordClass.phraseEnd.subtracting(.verb), place) else {
      return true
    }
    let word = bytes(of: place)
    if word.count > 3, word.last == UInt8(ascii: "s") { return false }
    if word.suffix(3).elementsEqual("ing".utf8) { return endsAfter(place) }
    // `26 love letters`
    return word.suffix(2).elementsEqual("ed".utf8) || !isRegularPlural(place + 1)
  }

  /// Whether at most one space stands before a token of the phrase.
  private func isTogether(_ place: Int, first: Int) -> Bool {
    guard place > 0 else { return false }
    let gap = text.tokens[place].span.start - text.tokens[place - 1].span.end
    return gap <= 1 || place == first && gap <= 3
  }

  /// The tokens of the counted thing that starts at a position; nil where no rule names one.
  private func thing(at place: Int) -> Int? {
    rules.counted.matchLength(in: text.tokens, at: place, before: end)
  }

  private func isThing(_ range: Range<Int>) -> Bool {
    rules.counted.holds(range, of: text.tokens)
  }

  /// Whether what a rule names tells an outcome rather than a thing: `dead` in `12 dead`.
  private func isBareOutcome(_ range: Range<Int>) -> Bool {
    guard bytes(of: range.upperBound - 1).last != UInt8(ascii: "s") else { return false }
    return rules.counted.value(of: range.map { text.tokens[$0].word })?.relation != nil
  }

  /// Whether some words can be what a number counts: a plural, or a thing that has none.
  private func isCounted(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    if isPlural(last) || range.count > 2 && isPlural(range.lowerBound) { return true }
    return isThing(range) && !isBareOutcome(range) && endsAfter(last)
  }

  /// `heads` of `heads of state`.
  private func withoutOwner(_ range: Range<Int>) -> Range<Int> {
    guard let of = range.dropFirst().first(where: { has(.ofPreposition, $0) }) else { return range }
    return range.lowerBound..<of
  }

  /// Whether the phrase goes on behind a plural: with another noun, or with what that noun owns.
  private func continues(_ place: Int) -> Bool {
    guard place < end, isTogether(place, first: place + 1) else { return false }
    if isClitic(place) || isMark(place, "'") || isMark(place, "’") {
      return !text.tokens[place].shape.contains(.spaceBefore) && isWord(place + 1)
    }
    guard isWord(place), !endsPhrase(place), !has(.verb, place) else { return false }
    return isPlural(place) || opensThing(place)
  }

  /// Whether a thing that a rule names follows, and not only what became of the one before: `12 people dead`.
  private func opensThing(_ place: Int) -> Bool {
    guard place < end, isTogether(place, first: place + 1) else { return false }
    return thing(at: place).map { !isBareOutcome(place..<(place + $0)) } ?? false
  }

  /// Whether what follows a word cannot belong to its phrase.
  private func endsAfter(_ place: Int) -> Bool {
    let next = place + 1
    guard next < end, isTogether(next, first: place) else { return true }
    return !isWord(next) || has(WordClass.phraseEnd.union([.determiner, .possessive]), next)
  }

  /// Whether a word that is no verb ends as a plural does.
  private func isRegularPlural(_ place: Int) -> Bool {
    guard isWord(place), isTogether(place, first: place + 1), !has(.phraseEnd, place) else {
      return false
    }
    let word = bytes(of: place)
    guard word.count > 3, word.last == UInt8(ascii: "s"), let before = word.dropLast().last else {
      return false
    }
    return !"sui".utf8.contains(before)
  }

  /// Whether a word can be the plural of a noun as it ends, or because a rule says so.
  private func isPlural(_ place: Int) -> Bool {
    guard isWord(place), !isClitic(place) else { return false }
    let word = bytes(of: place)
    if let last = word.last, last | 0x20 != UInt8(ascii: "s") { return isIrregularPlural(place) }
    guard word.count > 3, !endsPhrase(place), let before = word.dropLast().last else {
      return false
    }
    // `Iraqis`, but not `crisis`
    if before == UInt8(ascii: "i") { return text.tokens[place].shape.contains(.capitalized) }
    return !"su".utf8.contains(before | 0x20)
  }

  /// `people`, `troops`, `aircraft`: the plural that a rule gives, or a thing without one.
  private func isIrregularPlural(_ place: Int) -> Bool {
    if bytes(of: place).count > 4, bytes(of: place).suffix(3).elementsEqual(CountedPhrase.men) {
      return true
    }
    return plurals.contains(text.tokens[place].word) && !isBareOutcome(place..<(place + 1))
  }

  /// Whether a word can be what `one` counts: no participle, no adverb, no plural.
  private func isSingular(_ place: Int) -> Bool {
    guard isWord(place), !isClitic(place), !endsPhrase(place) else { return false }
    return !isAdjective(place) && !isOutcome(place)
  }

  /// `young`, `heavily`, `armed`: as far as endings tell.
  private func isAdjective(_ place: Int) -> Bool {
    guard isWord(place), thing(at: place) == nil else { return false }
    let word = bytes(of: place)
    return !isPlural(place) && word.count > 2
      && ["ed", "ing", "ly", "ous", "ful", "ive", "al", "ic", "er", "y", "ish", "less", "ern"]
        .contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a word can stand before an adjective: `mostly young`.
  private func isAdverbOfManner(_ place: Int) -> Bool {
    has(.adverb, place) && !has(.speech, place)
      && bytes(of: place).suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a rule says that the word tells what became of somebody: `killed`, `missing`.
  private func isOutcome(_ place: Int) -> Bool {
    rules.relations.value(of: [text.tokens[place].word]).map { !$0.isNoun } ?? false
  }

  private func has(_ classes: WordClass, _ place: Int) -> Bool {
    place < text.tokens.count
      && !rules.classes(of: text.tokens[place].word).isDisjoint(with: classes)
  }

  private func isWord(_ place: Int) -> Bool {
    guard place < end, case .word = text.tokens[place].kind else { return false }
    return true
  }

  private func isClitic(_ place: Int) -> Bool {
    guard place < end, !text.tokens[place].shape.contains(.spaceBefore) else { return false }
    let word = bytes(of: place)
    return word.elementsEqual("'s".utf8) || word.elementsEqual("’s".utf8)
  }

  private func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool {
    guard place < min(end, text.tokens.count) else { return false }
    return bytes(of: place).elementsEqual(String(mark).utf8)
  }

  private func bytes(of place: Int) -> ArraySlice<UInt8> {
    let span = text.tokens[place].span
    return text.bytes[span.start..<min(span.end, text.bytes.count)]
  }
}
