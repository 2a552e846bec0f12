import TallyClaims
import TallyQuantities
import TallyText

/// Finds the noun that a figure counts in the phrase right behind it: `soldier` in `850 heavily armed British
/// soldiers`, `dose` in `hundreds of thousands of doses of vaccine`.
///
/// One walk over a few tokens by the tables of counted things and small words; no claim is made.
struct CountedWords: Sendable {
  private let rules: ClaimRules
  private let plurals: WordSet

  /// The most tokens of a phrase: news seldom has longer ones.
  private static let longest = 9

  /// Makes a finder by the tables of the claims layer.
  init(rules: ClaimRules, vocabulary: Vocabulary) {
    self.rules = rules
    plurals = WordSet(rules.singulars.keys, in: vocabulary)
  }

  /// The nouns that the mentions of a text count, in the singular, one for each; nil where none follows.
  func nouns(of mentions: [QuantityMention], in text: AnalyzedText) -> [String?] {
    var phrase = CountedPhrase(
      rules: rules, plurals: plurals, text: text, end: text.tokens.count)
    var nouns: [String?] = []
    nouns.reserveCapacity(mentions.count)
    for place in mentions.indices.reversed() {
      let mention = mentions[place]
      guard mention.kind == .count else {
        nouns.append(nil)
        continue
      }
      let next = place + 1 < mentions.count ? mentions[place + 1] : nil
      phrase.end = min(next?.tokens.lowerBound ?? text.tokens.count, text.tokens.count)
      var noun = CountedWords.noun(after: mention, in: &phrase)
      // `45 and 50 cases`, `from 60 to 83 arrests`: the noun is said with the second figure.
      if noun == nil, let next, next.kind == .count,
        isJoint(mention.tokens.upperBound..<next.tokens.lowerBound, in: text)
      {
        noun = nouns.last ?? nil
      }
      nouns.append(noun)
    }
    return nouns.reversed()
  }

  private static func noun(
    after mention: QuantityMention, in phrase: inout CountedPhrase
  ) -> String? {
    let start = mention.tokens.upperBound
    if phrase.isHyphen(start) { return phrase.lemma(phrase.joined(at: start + 1)) }
    let first = phrase.opening(at: start)
    phrase.end = min(phrase.end, first + CountedWords.longest)
    return phrase.lemma(phrase.head(from: first, isOne: mention.high == .one))
  }

  /// Whether nothing but one small word stands between two figures, or the words for a part: `114 of the 200 seats`.
  private func isJoint(_ range: Range<Int>, in text: AnalyzedText) -> Bool {
    guard let first = range.first, range.count <= 2 else { return false }
    let classes = rules.classes(of: text.tokens[first].word)
    if classes.contains(.ofPreposition) {
      return range.dropFirst().allSatisfy {
        !rules.classes(of: text.tokens[$0].word).isDisjoint(with: [.determiner, .possessive])
      }
    }
    return range.count == 1 && !classes.isDisjoint(with: [.coordinator, .goalPreposition])
  }
}
