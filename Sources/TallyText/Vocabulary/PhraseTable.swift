/// Phrases of one word or more, each with a value: `at least`, `square metre`, `United States`.
///
/// A trie over word numbers, its edges in one hash table: a look-up costs one probe a word.
package struct PhraseTable<Value: Sendable>: Sendable {
  private struct Edge: Hashable {
    let node: Int32
    let word: WordID
  }

  private var edges: [Edge: Int32] = [:]
  private var values: [Value?] = [nil]
  private var openers: [Bool] = []

  /// Makes an empty table.
  package init() {}

  /// The number of nodes; for tests and statistics.
  package var size: Int { values.count }

  /// Adds a phrase; a later value for the same phrase replaces the earlier, which is returned.
  @discardableResult
  package mutating func insert(_ words: [WordID], _ value: Value) -> Value? {
    guard let first = words.first, !words.contains(.unknown) else { return nil }
    if openers.count <= Int(first.number) {
      openers += Array(repeating: false, count: Int(first.number) + 1 - openers.count)
    }
    openers[Int(first.number)] = true
    var node: Int32 = 0
    for word in words {
      let edge = Edge(node: node, word: word)
      if let next = edges[edge] {
        node = next
      } else {
        edges[edge] = Int32(values.count)
        node = Int32(values.count)
        values.append(nil)
      }
    }
    let earlier = values[Int(node)]
    values[Int(node)] = value
    return earlier
  }

  /// The value of exactly these words.
  package func value(of words: [WordID]) -> Value? {
    var node: Int32 = 0
    for word in words {
      guard let next = edges[Edge(node: node, word: word)] else { return nil }
      node = next
    }
    return values[Int(node)]
  }

  /// The longest phrase that starts at a token, with the number of tokens it takes.
  ///
  /// - Parameter end: the token position before which the phrase must end.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (value: Value, count: Int)? {
    guard start < end, Int(tokens[start].word.number) < openers.count,
      openers[Int(tokens[start].word.number)]
    else { return nil }
    var node: Int32 = 0
    var best: (value: Value, count: Int)?
    var position = start
    while position < end, tokens[position].word != .unknown,
      let next = edges[Edge(node: node, word: tokens[position].word)]
    {
      node = next
      position += 1
      if let value = values[Int(node)] { best = (value, position - start) }
    }
    return best
  }
}
