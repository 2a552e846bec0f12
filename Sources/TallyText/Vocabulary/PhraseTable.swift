/// Phrases of one word or more, each with a value: `at least`, `square metre`, `United States`.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// The words; other layers look them up in code of their own, which is then compiled for the kind of value.
  package private(set) var trie = PhraseTrie()

  /// The values, by the node at which their phrase ends.
  package private(set) var values: [Value?] = [nil]

  /// Makes an empty table.
  package init() {}

  /// The number of nodes; for tests and statistics.
  package var size: Int { trie.size }

  /// Adds a phrase; a later value for the same phrase replaces the earlier, which is returned.
  @discardableResult
  package mutating func insert(_ words: [WordID], _ value: Value) -> Value? {
    guard !words.isEmpty, !words.contains(.unknown) else { return nil }
    let node = trie.insert(words)
    while values.count < trie.size { values.append(nil) }
    let earlier = values[node]
    values[node] = value
    return earlier
  }

  /// The value of exactly these words.
  package func value(of words: [WordID]) -> Value? { trie.node(of: words).flatMap { values[$0] } }

  /// Whether some phrase starts with the word.
  package func opens(_ word: WordID) -> Bool { trie.opens(word) }

  /// The number of tokens of the longest phrase that starts at a token; nil where none does.
  ///
  /// Cheaper than `longestMatch`, since nothing in it depends on the kind of value.
  package func matchLength(in tokens: [Token], at start: Int, before end: Int) -> Int? {
    trie.longestMatch(in: tokens, at: start, before: end)?.count
  }

  /// Whether there is a phrase of exactly the words of some tokens.
  package func holds(_ range: Range<Int>, of tokens: [Token]) -> Bool {
    trie.longestMatch(in: tokens, at: range.lowerBound, before: range.upperBound)?.count
      == range.count
  }

  /// The longest phrase that starts at a token, with the number of tokens it takes.
  ///
  /// - Parameter end: the token position before which the phrase must end.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (value: Value, count: Int)? {
    guard let match = trie.longestMatch(in: tokens, at: start, before: end),
      let value = values[match.node]
    else { return nil }
    return (value, match.count)
  }
}
