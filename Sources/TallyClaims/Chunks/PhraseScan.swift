import TallyText

/// Looks for the phrases of many tables in one sentence; the words that open none in any table are passed over once.
struct PhraseScan {
  /// The text.
  let text: AnalyzedText

  /// The tokens of the sentence.
  let tokens: Range<Int>

  /// The tokens whose word opens a phrase of some table.
  let openers: [ClaimLexicon.Opener]

  /// A scan of the same sentence that finds nothing.
  var nothing: PhraseScan { PhraseScan(text: text, tokens: tokens, openers: []) }

  /// The longest phrases of a table, none overlapping another, outside blocked tokens.
  func index<Value: Sendable>(
    _ table: PhraseTable<Value>, _ name: ClaimLexicon.Tables, isBlocked: (Int) -> Bool
  ) -> ChunkIndex<Value> {
    var found: [Chunk<Value>] = []
    var next = tokens.lowerBound
    for opener in openers where opener.tables.contains(name) && opener.token >= next {
      guard !isBlocked(opener.token),
        let match = table.match(at: opener.token, of: text.tokens, before: tokens.upperBound)
      else { continue }
      next = opener.token + match.count
      found.append(Chunk(tokens: opener.token..<next, value: match.value))
    }
    return ChunkIndex(found, over: tokens)
  }
}
