import TallyText

/// The rules of the layer with, for each word, its classes and the tables that have phrases which start with it.
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
    /// No table: any word with a capital, which may open a name that no rule knows.
    static let capitals = Tables(rawValue: 64)
  }

  /// What is known of a word.
  private struct Word {
    /// What it can be.
    var classes: WordClass = []
    /// The tables with phrases that start with it.
    var tables: Tables = []
  }

  /// A token whose word opens a phrase of some table, or which has a capital.
  struct Opener: Sendable {
    /// The token.
    let token: Int
    /// The tables.
    let tables: Tables
  }

  /// The rules.
  let rules: ClaimRules

  /// What is known of each word, by its number.
  private let words: [Word]

  /// Looks up every word once.
  init(_ rules: ClaimRules) {
    self.rules = rules
    var words = rules.classes.map { Word(classes: $0) }
    func note<Value>(_ table: PhraseTable<Value>, _ tables: Tables) {
      if words.count < table.trie.openersEnd {
        words += Array(repeating: Word(), count: table.trie.openersEnd - words.count)
      }
      for number in words.indices where table.trie.opens(WordID(UInt32(number))) {
        words[number].tables.insert(tables)
      }
    }
    note(rules.names, .names)
    note(rules.counted, .counted)
    note(rules.attributes, .attributes)
    note(rules.relations, .relations)
    note(rules.happenings, .happenings)
    note(rules.cues, .cues)
    self.words = words
  }

  /// What each token of a sentence can be, and the tokens that open something.
  func read(_ range: Range<Int>, of tokens: [Token]) -> (classes: [WordClass], openers: [Opener]) {
    var classes: [WordClass] = []
    classes.reserveCapacity(range.count)
    var openers: [Opener] = []
    openers.reserveCapacity(range.count)
    for place in range {
      let token = tokens[place]
      let number = Int(token.word.number)
      let word = number < words.count ? words[number] : Word()
      classes.append(word.classes)
      let tables =
        token.shape.rawValue & Token.Shape.capitalized.rawValue == 0
        ? word.tables : word.tables.union(.capitals)
      if tables.rawValue != 0 { openers.append(Opener(token: place, tables: tables)) }
    }
    return (classes, openers)
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
