import TallyClaims
import TallyQuantities
import TallyText

/// The words for what figures count, which stand right behind them; what is counted elsewhere in the sentence
/// is no part of the quantity as it is written.
struct CountedWords {
  private let text: AnalyzedText
  private let claimed: [TextSpan: String]

  /// The most bytes between a figure and its noun: a few adjectives.
  private static let reach = 32

  /// The most tokens between a figure and its noun, where no claim tells the noun.
  private static let longest = 6

  /// Takes the nouns of the claims that were made of a text.
  init(of claims: [Claim], in text: AnalyzedText) {
    self.text = text
    let words = claims.compactMap { claim in
      CountedWords.noun(of: claim, in: text).map { (claim.quantity.mention.numberSpan, $0) }
    }
    claimed = Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  /// The words for the thing that a figure counts; nil where none follow it.
  func words(for mention: QuantityMention) -> String? {
    guard mention.kind == .count else { return nil }
    return claimed[mention.numberSpan] ?? plural(after: mention)
  }

  private static func noun(of claim: Claim, in text: AnalyzedText) -> String? {
    let figures = claim.quantity.mention.numberSpan
    guard let step = claim.trail.first(where: { $0.stage == .counted }), let noun = step.span,
      noun.start >= figures.end, noun.start - figures.end <= reach,
      text.bytes[figures.end..<noun.start].allSatisfy(isInsidePhrase),
      // `seven government-held districts`: what is counted comes later.
      noun.end == text.bytes.count || text.bytes[noun.end] != UInt8(ascii: "-")
    else { return nil }
    let isNear = noun.start - figures.end <= 1
    // `Nine million have been driven out`: the participle tells what is counted, but is not its name.
    let isKnown = step.rule != nil && (isNear || !step.result.contains(", left out"))
    guard isKnown || looksCounted(noun, by: claim.quantity.mention, in: text) else { return nil }
    return text.string(noun)
  }

  /// Whether words that no rule knows can be what a figure counts: a plural, or a singular after `one`.
  private static func looksCounted(
    _ noun: TextSpan, by mention: QuantityMention, in text: AnalyzedText
  ) -> Bool {
    let letters = text.bytes[noun.start..<noun.end]
    return !isVerb(letters) && (mention.high == .one || isPlural(letters))
  }

  /// The first word after a figure that looks like the plural of a noun; only names and words with hyphens
  /// may stand before it: `30 foreign-sponsored Takfiri fighters`.
  private func plural(after mention: QuantityMention) -> String? {
    var place = mention.tokens.upperBound
    let end = min(place + CountedWords.longest, text.tokens.count)
    var last = mention.span.end
    while place < end {
      let span = text.tokens[place].span
      let word = text.bytes[span.start..<span.end]
      let isWord = text.tokens[place].kind == .word
      guard span.start - last <= 1, isWord || word.elementsEqual("-".utf8) else { return nil }
      let isSmall = word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
      if isWord, isSmall, CountedWords.isPlural(word), !isHyphen(place + 1) {
        return text.string(span)
      }
      let isPassed =
        !isWord || isHyphen(place + 1) || isHyphen(place - 1)
        || text.tokens[place].shape.contains(.capitalized)
      guard isPassed else { return nil }
      last = span.end
      place += 1
    }
    return nil
  }

  /// Whether a token is a hyphen without a space before it.
  private func isHyphen(_ place: Int) -> Bool {
    guard place < text.tokens.count else { return false }
    let token = text.tokens[place]
    return token.length == 1 && text.bytes[token.span.start] == UInt8(ascii: "-")
      && !token.shape.contains(.spaceBefore)
  }

  /// Whether letters end as the plural of a noun does.
  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, word.last == UInt8(ascii: "s"), let before = word.dropLast().last else {
      return false
    }
    return !"sui".utf8.contains(before)
  }

  /// Whether a phrase ends as participles do: `marched`, `waiting`.
  private static func isVerb(_ phrase: ArraySlice<UInt8>) -> Bool {
    phrase.suffix(2).elementsEqual("ed".utf8) || phrase.suffix(3).elementsEqual("ing".utf8)
  }

  private static func isInsidePhrase(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte >= 0x80
      || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
