/// Makes one tree of whatever heads are given.
enum TreeRepair {
  /// The words with heads that form one tree; time in proportion to their number.
  static func mended(_ words: [ParsedWord]) -> [ParsedWord] {
    guard !words.isEmpty else { return [] }
    let root = words.firstIndex { $0.head == nil } ?? 0
    var heads = words.indices.map { head(of: $0, in: words, root: root) }
    breakCircles(in: &heads, root: root)
    return words.indices.map { place in
      let word = words[place]
      let head = place == root ? nil : heads[place]
      guard head != word.head || place == root && word.relation != .root else { return word }
      let relation: DependencyRelation =
        head == nil ? .root : word.relation == .root ? .dep : word.relation
      return ParsedWord(
        span: word.span, tokens: word.tokens, tag: word.tag, head: head, relation: relation)
    }
  }

  private static func head(of place: Int, in words: [ParsedWord], root: Int) -> Int {
    guard let head = words[place].head, words.indices.contains(head), head != place else {
      return root
    }
    return head
  }

  /// Walks up from every word, each word once; a walk that meets itself is led to the root.
  private static func breakCircles(in heads: inout [Int], root: Int) {
    var walk = [Int](repeating: -1, count: heads.count)
    walk[root] = root
    for start in heads.indices {
      var place = start
      while walk[place] < 0 {
        walk[place] = start
        if walk[heads[place]] == start, heads[place] != root { heads[place] = root }
        place = heads[place]
      }
    }
  }
}
