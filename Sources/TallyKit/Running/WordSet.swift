import TallyText

/// A set of words of a vocabulary; a look-up is an index into a dense array.
struct WordSet: Sendable {
  private var flags: [Bool] = []

  /// Makes the set of those of some texts that are words of a vocabulary.
  init(_ texts: some Sequence<String>, in vocabulary: Vocabulary) {
    for text in texts {
      let word = vocabulary.word(text)
      guard word != .unknown else { continue }
      let place = Int(word.number)
      if flags.count <= place { flags += Array(repeating: false, count: place + 1 - flags.count) }
      flags[place] = true
    }
  }

  /// Whether a word is in it.
  func contains(_ word: WordID) -> Bool {
    Int(word.number) < flags.count && flags[Int(word.number)]
  }
}
