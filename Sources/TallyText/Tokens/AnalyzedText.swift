/// A text with its blocks, sentences and tokens.
package struct AnalyzedText: Sendable {
  /// The reading text, in UTF-8.
  package let bytes: [UInt8]

  /// The blocks, in order.
  package let blocks: [TextBlock]

  /// All tokens, in order.
  package let tokens: [Token]

  /// All sentences, in order.
  package let sentences: [Sentence]

  /// Makes an analyzed text.
  package init(bytes: [UInt8], blocks: [TextBlock], tokens: [Token], sentences: [Sentence]) {
    self.bytes = bytes
    self.blocks = blocks
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The text of a span, for people; a span that cuts a character shows the replacement character.
  package func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
  }

  /// The text of a token as it is written.
  package func string(_ token: Token) -> String { string(token.span) }
}
