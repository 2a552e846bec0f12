package import TallyText

/// Reads sentences: their words, tags and trees.
package struct SyntaxReader: Sendable {
  private let lexicon: WordLexicon
  private let tagger: Tagger
  private let parser: Parser

  /// Makes a reader; copies share the weights.
  package init(model: SyntaxModel) {
    lexicon = model.lexicon
    tagger = Tagger(model: model)
    parser = Parser(model: model)
  }

  /// The words of a sentence with their tags and their tree; time in proportion to its length.
  package func read(_ sentence: Sentence, in text: AnalyzedText) -> ParsedSentence {
    let words = WordCutter(sentence, in: text).words(in: text.bytes.span)
    let forms = WordForm.forms(in: text.bytes.span, at: words.map(\.bytes), lexicon: lexicon)
    let tags = tagger.tags(of: forms)
    let state = parser.parse(forms, tags)
    return ParsedSentence(
      words: words.enumerated().map { place, word in
        let head = state.head(of: place + 1)
        return ParsedWord(
          span: TextSpan(word.bytes.lowerBound, word.bytes.upperBound), tokens: word.tokens,
          tag: tags[place], head: head == state.root ? nil : head - 1,
          relation: state.relation(of: place + 1))
      })
  }
}
