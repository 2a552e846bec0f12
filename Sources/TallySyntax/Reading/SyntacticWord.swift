import TallyText

/// A word as the treebank would cut it, and the tokens of the text layer that it shares bytes with.
struct SyntacticWord: Hashable, Sendable {
  /// The bytes in the reading text.
  let bytes: Range<Int>
  /// The tokens, as positions in `AnalyzedText.tokens`.
  let tokens: Range<Int>
}
