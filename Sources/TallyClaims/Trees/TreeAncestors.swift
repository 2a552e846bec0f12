/// The words above a word, its head first and the root last, found one by one.
struct TreeAncestors: Sequence, IteratorProtocol {
  private let tree: SentenceTree
  private var word: Int

  /// Starts above a word.
  init(of word: Int, in tree: SentenceTree) {
    self.tree = tree
    self.word = word
  }

  mutating func next() -> Int? {
    guard let head = tree.head(of: word) else { return nil }
    word = head
    return head
  }
}
