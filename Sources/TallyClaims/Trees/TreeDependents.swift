import TallySyntax

/// The dependents of a word in order, found one by one, so that asking for the first of them allocates nothing.
struct TreeDependents: Sequence, IteratorProtocol {
  private let tree: SentenceTree
  private let relations: UInt64
  private var place: Int32

  /// Starts with the first dependent of a word.
  ///
  /// - Parameter relations: the relations that they may stand in, subtypes aside, as bits by raw value.
  init(of word: Int, in tree: SentenceTree, relations: UInt64) {
    self.tree = tree
    self.relations = relations
    place = tree.firstDependent(of: word)
  }

  /// Whether there is none.
  var isEmpty: Bool { first == nil }

  /// The first of them.
  var first: Int? {
    var rest = self
    return rest.next()
  }

  mutating func next() -> Int? {
    while place >= 0 {
      let word = Int(place)
      place = tree.dependent(after: word)
      if relations >> UInt64(tree.relation(of: word).universal.rawValue) & 1 == 1 { return word }
    }
    return nil
  }
}
