import TallySyntax

/// A sentence of a treebank with its gold tags and tree.
struct TreebankSentence: Sendable {
  /// The words as they are written, in UTF-8.
  var words: [[UInt8]] = []
  /// The tag of each word.
  var tags: [PartOfSpeech] = []
  /// The head of each word, 1 for the first word and 0 for the root.
  var heads: [Int] = []
  /// What each word is to its head.
  var relations: [DependencyRelation] = []

  /// The number of words.
  var count: Int { words.count }
}
