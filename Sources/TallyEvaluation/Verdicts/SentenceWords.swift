import TallyClaims
import TallyQuantities
import TallyRulebook
import TallyText

/// Reads the words and figures of a sentence by the rules, without making claims of them.
struct SentenceWords: Sendable {
  private let analyzer: TextAnalyzer
  private let extractor: QuantityExtractor
  private let normalizer: QuantityNormalizer
  private let claims: ClaimRules

  /// Makes a reader that follows a rulebook.
  init(rulebook: Rulebook) {
    analyzer = TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
    extractor = QuantityExtractor(rules: rulebook.quantities)
    normalizer = QuantityNormalizer(rules: rulebook.quantities)
    claims = rulebook.claims
  }

  /// A text as one paragraph.
  func analyzed(_ text: String) -> AnalyzedText {
    let bytes = Array(text.utf8)
    return analyzer.analyze(
      bytes, blocks: [TextBlock(.paragraph, span: TextSpan(0, bytes.count))])
  }

  /// The quantities of a text, in order.
  func quantities(in text: String) -> [Quantity] {
    extractor.read(analyzed(text)).quantities.compactMap { normalizer.quantity(from: $0) }
  }

  /// The words of a text that say only whose word it is, in lower case: `health officials say`, `according to the
  /// fire brigade`.
  ///
  /// - Parameter speakers: those whose word the claims of the text are.
  func speech(in text: String, of speakers: [String]) -> Set<String> {
    let named = Set(speakers.flatMap(SentenceWords.stems))
    guard !named.isEmpty else { return [] }
    let text = analyzed(text)
    let words = text.tokens.map { text.string($0).lowercased() }
    var found: Set<String> = []
    for place in words.indices where !named.isDisjoint(with: SentenceWords.stems(words[place])) {
      let near =
        max(0, place - SentenceWords.reach)...min(words.count - 1, place + SentenceWords.reach)
      let verbs = near.filter { claims.classes(of: text.tokens[$0].word).contains(.speech) }
      guard let first = verbs.first, let last = verbs.last else { continue }
      let phrase = phrase(min(place, first)..<max(place, last) + 1, in: text)
      found.formUnion(words[phrase])
    }
    return found
  }

  /// How many words from its speaker a verb of speech may stand, and how many more belong to the speaker.
  private static let (reach, most) = (3, 5)

  /// A speaker and a verb of speech with the words that belong to them: back, and at the end of a sentence ahead, to the
  /// next mark, where one is near.
  private func phrase(_ core: Range<Int>, in text: AnalyzedText) -> Range<Int> {
    let before = text.tokens[..<core.lowerBound].suffix(SentenceWords.most + 1)
    let mark = before.lastIndex { $0.kind == .punctuation && text.string($0) != "." }
    let start = mark.map { $0 + 1 } ?? (core.lowerBound <= SentenceWords.most ? 0 : nil)
    return (start ?? core.lowerBound)..<core.upperBound
  }

  /// The words of a name or a noun, cut so that one and many are alike.
  private static func stems(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(5)) }
  }
}
