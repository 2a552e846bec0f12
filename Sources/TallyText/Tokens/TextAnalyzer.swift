/// Finds the sentences and tokens of a document's blocks.
package struct TextAnalyzer: Sendable {
  private let vocabulary: Vocabulary

  /// Makes an analyzer that knows the words of a vocabulary.
  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Finds the sentences and tokens of a text; time in proportion to its length.
  package func analyze(_ bytes: [UInt8], blocks: [TextBlock]) -> AnalyzedText {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    for (index, block) in blocks.enumerated() {
      let first = tokens.count
      var scanner = TokenScanner(start: block.span.start, end: block.span.end)
      while let raw = scanner.next(in: bytes.span) {
        let span = raw.span
        tokens.append(
          Token(
            start: UInt32(span.start), length: UInt32(span.length),
            word: vocabulary.word(raw.normalized(in: bytes)), kind: raw.kind,
            shape: span.start == block.span.start || bytes[span.start - 1] <= 0x20
              ? .spaceBefore : []))
      }
      sentences.append(Sentence(span: block.span, tokens: first..<tokens.count, block: index))
    }
    return AnalyzedText(bytes: bytes, blocks: blocks, tokens: tokens, sentences: sentences)
  }
}
