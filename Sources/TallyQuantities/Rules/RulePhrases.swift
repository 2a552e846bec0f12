package import TallyText

/// Wordings with what the rules say of them.
///
/// Like `PhraseTable`, but compiled in the module that looks things up most, so that no call is generic at run time.
package struct RulePhrases<Value: Sendable>: Sendable {
  private var trie = PhraseTrie()
  private var values: [Value?] = [nil]

  /// Makes an empty table.
  package init() {}

  /// Adds a wording; a later value for the same wording replaces the earlier.
  package mutating func insert(_ words: [WordID], _ value: Value) {
    guard !words.isEmpty, !words.contains(.unknown) else { return }
    let node = trie.insert(words)
    while values.count < trie.size { values.append(nil) }
    values[node] = value
  }

  /// The value of exactly these words.
  package func value(of words: [WordID]) -> Value? { trie.node(of: words).flatMap { values[$0] } }

  /// The longest wording that starts at a token, with the number of tokens it takes.
  ///
  /// - Parameter end: the token position before which the wording must end.
  func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (value: Value, count: Int)? {
    guard let match = trie.longestMatch(in: tokens, at: start, before: end),
      let value = values[match.node]
    else { return nil }
    return (value, match.count)
  }
}
