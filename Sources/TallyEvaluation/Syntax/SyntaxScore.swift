import TallySyntax

/// How well a treebank is tagged and parsed: gold words, own tags, marks of punctuation counted, subtypes passed over.
struct SyntaxScore: Hashable, Sendable {
  /// The words seen.
  private(set) var words = 0
  /// The words with the right tag, with the right head, and with the right head and relation.
  private(set) var tags = 0
  private(set) var heads = 0
  private(set) var relations = 0

  /// Adds a sentence.
  mutating func add(_ gold: TreebankSentence, tags found: [PartOfSpeech], state: ParserState) {
    for place in 0..<gold.count {
      words += 1
      if gold.tags[place] == found[place] { tags += 1 }
      let head = state.head(of: place + 1)
      guard gold.heads[place] == (head == state.root ? 0 : head) else { continue }
      heads += 1
      if gold.relations[place].universal == state.relation(of: place + 1).universal {
        relations += 1
      }
    }
  }

  /// A share of the words in percent.
  func percent(_ count: Int) -> Double { words == 0 ? 0 : 100 * Double(count) / Double(words) }
}
