/// Phrases of one word or more, each with a value: `at least`, `square metre`, `United States`.
///
/// A trie over word numbers, its edges in one table with open addressing: a look-up costs one probe a word.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// The edges' keys, node and word in one; 0 where the slot is free.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  /// The nodes that the edges lead to.
  private var targets: [Int32] = Array(repeating: 0, count: 64)
  private var values: [Value?] = [nil]
  /// Whether some phrase starts with a word, by its number: turns most tokens away at once.
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
    for word in words { node = target(from: node, word) ?? addEdge(from: node, word) }
    let earlier = values[Int(node)]
    values[Int(node)] = value
    return earlier
  }

  /// The value of exactly these words.
  package func value(of words: [WordID]) -> Value? {
    var node: Int32 = 0
    for word in words {
      guard let next = target(from: node, word) else { return nil }
      node = next
    }
    return values[Int(node)]
  }

  /// Whether some phrase starts with the word.
  package func opens(_ word: WordID) -> Bool {
    Int(word.number) < openers.count && openers[Int(word.number)]
  }

  /// The longest phrase that starts at a token, with the number of tokens it takes.
  ///
  /// - Parameter end: the token position before which the phrase must end.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (value: Value, count: Int)? {
    guard start < end, opens(tokens[start].word) else { return nil }
    var node: Int32 = 0
    var best: (value: Value, count: Int)?
    var position = start
    while position < end, let next = target(from: node, tokens[position].word) {
      node = next
      position += 1
      if let value = values[Int(node)] { best = (value, position - start) }
    }
    return best
  }

  private func target(from node: Int32, _ word: WordID) -> Int32? {
    guard word != .unknown else { return nil }
    let index = slot(of: PhraseTable.key(node, word))
    return keys[index] == 0 ? nil : targets[index]
  }

  private mutating func addEdge(from node: Int32, _ word: WordID) -> Int32 {
    if values.count * 2 > keys.count { grow() }
    let target = Int32(values.count)
    let key = PhraseTable.key(node, word)
    let index = slot(of: key)
    keys[index] = key
    targets[index] = target
    values.append(nil)
    return target
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // Fibonacci hashing (Knuth, TAOCP 6.4): multiply by 2^64 over the golden ratio, keep the upper bits.
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    for (key, target) in old {
      let index = slot(of: key)
      keys[index] = key
      targets[index] = target
    }
  }

  /// Never 0, since no edge carries the unknown word.
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.number)
  }
}
