import TallyText

/// Looks for the phrases of many tables in one sentence; the words that open none in any table are passed over once.
struct PhraseScan {
  private let text: AnalyzedText
  private let tokens: Range<Int>

  /// The tokens whose word opens a phrase of some table.
  private let openers: [(token: Int, tables: ClaimLexicon.Tables)]

  /// Prepares to look for phrases in a sentence.
  init(_ tokens: Range<Int>, of text: AnalyzedText, by lexicon: ClaimLexicon) {
    var openers: [(token: Int, tables: ClaimLexicon.Tables)] = []
    for token in tokens {
      let tables = lexicon.tables(openedBy: text.tokens[token].word)
      if !tables.isEmpty { openers.append((token, tables)) }
    }
    self.init(text: text, tokens: tokens, openers: openers)
  }

  private init(
    text: AnalyzedText, tokens: Range<Int>, openers: [(token: Int, tables: ClaimLexicon.Tables)]
  ) {
    self.text = text
    self.tokens = tokens
    self.openers = openers
  }

  /// A scan of the same sentence that finds nothing.
  var nothing: PhraseScan { PhraseScan(text: text, tokens: tokens, openers: []) }

  /// The longest phrases of a table, none overlapping another, outside blocked tokens.
  func index<Value: Sendable>(
    _ table: PhraseTable<Value>, _ name: ClaimLexicon.Tables, isBlocked: (Int) -> Bool
  ) -> ChunkIndex<Value> {
    var found: [Chunk<Value>] = []
    var next = tokens.lowerBound
    for opener in openers where opener.token >= next && opener.tables.contains(name) {
      guard !isBlocked(opener.token),
        let match = table.match(at: opener.token, of: text.tokens, before: tokens.upperBound)
      else { continue }
      next = opener.token + match.count
      found.append(Chunk(tokens: opener.token..<next, value: match.value))
    }
    return ChunkIndex(found, over: tokens)
  }
}
