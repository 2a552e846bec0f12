package import TallyText

/// Where a claim stands in its document, with the words themselves.
package struct Evidence: Hashable, Sendable {
  /// The figure's bytes in the original file.
  package let number: TextSpan

  /// The quoted words' bytes in the original file.
  package let quoteSpan: TextSpan

  /// The sentence's bytes in the original file.
  package let sentenceSpan: TextSpan

  /// The line of the figure, from 1.
  package let line: Int

  /// The column of the figure in code points, from 1.
  package let column: Int

  /// The words of the quantity: `830 soldiers`.
  package let quote: String

  /// The whole sentence, white space folded.
  package let sentence: String

  /// Makes evidence.
  package init(
    number: TextSpan, quoteSpan: TextSpan, sentenceSpan: TextSpan, line: Int, column: Int,
    quote: String, sentence: String
  ) {
    self.number = number
    self.quoteSpan = quoteSpan
    self.sentenceSpan = sentenceSpan
    self.line = line
    self.column = column
    self.quote = quote
    self.sentence = sentence
  }
}
