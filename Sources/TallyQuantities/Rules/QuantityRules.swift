package import TallyText

/// The tables of the quantity layer: number words, units, bounds, dates.
package struct QuantityRules: Sendable {
  /// Single words and what they do.
  package var words = WordLexicon()

  /// Units and currencies.
  package var units = UnitTable()

  /// Wordings that bind the figure after them.
  package var boundsBefore = RulePhrases<BoundRule>()

  /// Wordings that bind the figure before them.
  package var boundsAfter = RulePhrases<BoundRule>()

  /// Wordings that stand for a band of numbers.
  package var vague = RulePhrases<VagueRule>()

  /// Words that make a number part of a name.
  package var names = RulePhrases<NameRule>()

  /// Written forms that are names as they stand: `24/7`.
  package var literalNames: [[UInt8]: NameRule] = [:]

  /// How wide the reading of each wording is.
  package var intervals = IntervalRules()

  /// For each word, what it can be the first word of.
  private var openings: [PhraseOpenings] = []

  /// Makes empty tables.
  package init() {}

  /// Notes what a word can be the first word of.
  package mutating func note(_ word: WordID?, opens opening: PhraseOpenings) {
    guard let place = word.map({ Int($0.number) }), place > 0 else { return }
    if openings.count <= place {
      openings += Array(repeating: [], count: place + 1 - openings.count)
    }
    openings[place].formUnion(opening)
  }

  /// Whether a word can be the first word of something.
  @inline(__always)
  func opens(_ opening: PhraseOpenings, _ word: WordID) -> Bool {
    Int(word.number) < openings.count && openings[Int(word.number)].rawValue & opening.rawValue != 0
  }
}
