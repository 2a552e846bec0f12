/// What a word can be the first word of; one byte a word turns most tokens away at once.
package struct PhraseOpenings: OptionSet, Hashable, Sendable {
  /// The flags as bits.
  package let rawValue: UInt8

  /// Makes a set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Anything that is read: a quantity, a date, an excluded number.
  package static let reading = PhraseOpenings(rawValue: 1)
  /// A bound before a figure.
  package static let boundBefore = PhraseOpenings(rawValue: 2)
  /// A bound after a figure.
  package static let boundAfter = PhraseOpenings(rawValue: 4)
  /// A vague count.
  package static let vague = PhraseOpenings(rawValue: 8)
  /// A name that holds a number.
  package static let name = PhraseOpenings(rawValue: 16)
  /// A unit after a figure.
  package static let unitAfter = PhraseOpenings(rawValue: 32)
  /// A unit before a figure.
  package static let unitBefore = PhraseOpenings(rawValue: 64)
  /// What nothing is read without: a number word, a vague count, a word of a date.
  package static let core = PhraseOpenings(rawValue: 128)
}
