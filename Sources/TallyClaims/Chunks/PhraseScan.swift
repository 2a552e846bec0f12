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

  /// Whether most words are written with a capital, as in headlines, so that capitals tell no names; one look at each.
  var isTitle: Bool {
    var (capitals, words) = (0, 0)
    // The first word of any sentence has one.
    for token in tokens.dropFirst() where text.tokens[token].kind == .word {
      guard text.tokens[token].length >= PhraseScan.longWord else { continue }
      words += 1
      if text.tokens[token].shape.contains(.capitalized) { capitals += 1 }
    }
    return capitals * 3 > words * 2
  }

  /// From how many bytes on words of headlines have capitals.
  private static let longWord = 4

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
