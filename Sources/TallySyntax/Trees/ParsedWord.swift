package import TallyText

/// A word of a sentence with its tag and its place in the tree.
package struct ParsedWord: Hashable, Sendable {
  /// Where it stands in the reading text.
  package let span: TextSpan

  /// The tokens of the text layer that it shares bytes with, as positions in `AnalyzedText.tokens`; never empty.
  package let tokens: Range<Int>

  /// Its part of speech.
  package let tag: PartOfSpeech

  /// The position of its head in the sentence; nil for the root.
  package let head: Int?

  /// What it is to its head.
  package let relation: DependencyRelation

  /// Makes a word.
  package init(
    span: TextSpan, tokens: Range<Int>, tag: PartOfSpeech, head: Int?, relation: DependencyRelation
  ) {
    self.span = span
    self.tokens = tokens
    self.tag = tag
    self.head = head
    self.relation = relation
  }
}
