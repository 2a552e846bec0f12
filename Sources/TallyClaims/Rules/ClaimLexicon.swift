import TallyText

/// The rules of the layer with, for each word, the tables that have phrases which start with it.
///
/// Most words start none, or phrases of one table only: one look-up spares the others theirs.
final class ClaimLexicon: Sendable {
  /// Tables, as a set.
  struct Tables: OptionSet, Sendable {
    /// The tables as bits.
    let rawValue: UInt8

    /// The names of entities.
    static let names = Tables(rawValue: 1)
    /// Words for what is counted.
    static let counted = Tables(rawValue: 2)
    /// Words for what is measured.
    static let attributes = Tables(rawValue: 4)
    /// Words that say what is with the thing.
    static let relations = Tables(rawValue: 8)
    /// Nouns for happenings.
    static let happenings = Tables(rawValue: 16)
    /// Words that change how a claim is to be taken.
    static let cues = Tables(rawValue: 32)
  }

  /// The rules.
  let rules: ClaimRules

  private let openings: [Tables]

  /// Looks up every word once.
  init(_ rules: ClaimRules) {
    self.rules = rules
    var openings: [Tables] = []
    func note<Value>(_ table: PhraseTable<Value>, _ tables: Tables) {
      if openings.count < table.trie.openersEnd {
        openings += Array(repeating: [], count: table.trie.openersEnd - openings.count)
      }
      for number in openings.indices where table.trie.opens(WordID(UInt32(number))) {
        openings[number].insert(tables)
      }
    }
    note(rules.names, .names)
    note(rules.counted, .counted)
    note(rules.attributes, .attributes)
    note(rules.relations, .relations)
    note(rules.happenings, .happenings)
    note(rules.cues, .cues)
    self.openings = openings
  }

  /// The tables that have a phrase which starts with a word.
  func tables(openedBy word: WordID) -> Tables {
    Int(word.number) < openings.count ? openings[Int(word.number)] : []
  }
}

extension PhraseTable {
  /// The longest phrase that starts at a token, with the number of tokens it takes.
  ///
  /// Compiled in this module for each kind of value, so that nothing about it is looked up at run time.
  func match(at start: Int, of tokens: [Token], before end: Int) -> (value: Value, count: Int)? {
    guard let match = trie.longestMatch(in: tokens, at: start, before: end),
      let value = values[match.node]
    else { return nil }
    return (value, match.count)
  }
}
