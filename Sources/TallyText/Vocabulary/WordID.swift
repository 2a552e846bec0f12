/// The number of a word in the vocabulary: words that some rule names, folded to lower case.
package struct WordID: Hashable, Sendable {
  /// The position in the vocabulary; 0 is every word that no rule names.
  package let number: UInt32

  /// Makes the identifier of the word at the given position.
  package init(_ number: UInt32) { self.number = number }

  /// A word that no rule names.
  package static let unknown = WordID(0)
}
