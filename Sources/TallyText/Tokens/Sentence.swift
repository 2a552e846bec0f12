/// A sentence: a place in the text and the tokens in it.
package struct Sentence: Hashable, Sendable {
  /// Where it stands in the reading text.
  package let span: TextSpan

  /// Its tokens, as positions in `AnalyzedText.tokens`.
  package let tokens: Range<Int>

  /// The block it belongs to, as a position in `AnalyzedText.blocks`.
  package let block: Int

  /// Makes a sentence.
  package init(span: TextSpan, tokens: Range<Int>, block: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}
