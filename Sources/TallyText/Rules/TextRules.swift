/// The tables of the text layer: what ends a sentence, what splits a token, how dates are written.
package struct TextRules: Sendable {
  /// Abbreviations by their words, the last period left out.
  package var abbreviations = PhraseTable<Abbreviation>()

  /// The last words of abbreviations, by which a period is known to be worth a look.
  package var abbreviationEndings = WordTable<Bool>()

  /// Words that, with a capital, open a sentence even after an abbreviation: `The`, `He`.
  package var openers = WordTable<RuleID>()

  /// Letters that are a token of their own before digits: `RM` in `RM20`.
  package var numeralPrefixes = WordTable<RuleID>()

  /// Months by name and abbreviation, from 1 for January.
  package var months = WordTable<Int>()

  /// Weekdays by name and abbreviation, from 1 for Monday.
  package var weekdays = WordTable<Int>()

  /// Words that say that the date after them is the document's: `Published`, `Last updated`.
  package var datelines = PhraseTable<RuleID>()

  /// Words in the class or id of an element that is no part of an article: `sidebar`.
  package var boilerplate = WordTable<RuleID>()

  /// The most words that one abbreviation has.
  package var longestAbbreviation = 1

  /// Makes empty tables.
  package init() {}

  /// Adds an abbreviation by its words, the last period left out.
  package mutating func add(_ abbreviation: Abbreviation, words: [WordID]) {
    guard let last = words.last else { return }
    abbreviations.insert(words, abbreviation)
    abbreviationEndings[last] = true
    longestAbbreviation = max(longestAbbreviation, words.count)
  }
}
