/// A sentence with its tags and its tree.
///
/// The heads form one tree, since whatever else is given is mended: a head that lies outside, or that closes a circle,
/// is replaced by the root. All walks over the tree are linear in the sentence and end on any input.
package struct ParsedSentence: Hashable, Sendable {
  /// The words, in order.
  package let words: [ParsedWord]

  /// The dependents of all words, those of the first word first, each in order.
  private let dependentList: [Int32]

  /// Where the dependents of each word start in the list; one more than there are words.
  private let dependentStarts: [Int32]

  /// The position of the root; nil where there are no words.
  package let root: Int?

  /// Makes a sentence of words whose heads are positions among them.
  package init(words: [ParsedWord]) {
    let tree = TreeRepair.mended(words)
    self.words = tree
    root = tree.firstIndex { $0.head == nil }
    var starts = [Int32](repeating: 0, count: tree.count + 1)
    for word in tree {
      if let head = word.head { starts[head + 1] += 1 }
    }
    for place in tree.indices { starts[place + 1] += starts[place] }
    var next = starts
    var list = [Int32](repeating: 0, count: max(0, tree.count - 1))
    for (place, word) in tree.enumerated() {
      guard let head = word.head else { continue }
      list[Int(next[head])] = Int32(truncatingIfNeeded: place)
      next[head] += 1
    }
    dependentList = list
    dependentStarts = starts
  }

  /// The dependents of a word, in order; none where there is no such word. Time in proportion to their number.
  package func dependents(of word: Int) -> [Int] {
    guard words.indices.contains(word) else { return [] }
    return dependentList[Int(dependentStarts[word])..<Int(dependentStarts[word + 1])].map(Int.init)
  }

  /// The dependents of a word that stand in one of the relations, in order.
  package func dependents(of word: Int, _ relations: DependencyRelation...) -> [Int] {
    dependents(of: word).filter { relations.contains(words[$0].relation) }
  }

  /// The first dependent of a word that stands in one of the relations.
  package func dependent(of word: Int, _ relations: DependencyRelation...) -> Int? {
    dependents(of: word).first { relations.contains(words[$0].relation) }
  }
}
