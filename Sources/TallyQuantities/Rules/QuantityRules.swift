package import TallyText

/// The tables of the quantity layer: number words, units, bounds, dates.
package struct QuantityRules: Sendable {
  /// Single words and what they do.
  package var words = WordLexicon()

  /// Units and currencies.
  package var units = UnitTable()

  /// Wordings that bind the figure after them.
  package var boundsBefore = PhraseTable<BoundRule>()

  /// Wordings that bind the figure before them.
  package var boundsAfter = PhraseTable<BoundRule>()

  /// Wordings that stand for a band of numbers.
  package var vague = PhraseTable<VagueRule>()

  /// Words that make a number part of a name.
  package var names = PhraseTable<NameRule>()

  /// Written forms that are names as they stand: `24/7`.
  package var literalNames: [[UInt8]: NameRule] = [:]

  /// How wide the reading of each wording is.
  package var intervals = IntervalRules()

  /// For each word, whether anything in these tables can start with it.
  private var openers: [Bool] = []

  /// Makes empty tables.
  package init() {}

  /// Notes that a word can start something.
  package mutating func noteOpener(_ word: WordID) {
    let place = Int(word.number)
    if openers.count <= place {
      openers += Array(repeating: false, count: place + 1 - openers.count)
    }
    if place > 0 { openers[place] = true }
  }

  /// Whether a quantity, a date or an excluded number can start with this word.
  @inline(__always)
  func opens(_ word: WordID) -> Bool {
    Int(word.number) < openers.count && openers[Int(word.number)]
  }
}
