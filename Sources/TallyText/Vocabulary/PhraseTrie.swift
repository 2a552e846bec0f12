/// The words of a table of phrases, apart from its values: a trie over word numbers, its edges in one table with
/// open addressing, so that a look-up costs one probe a word.
///
/// It is not generic: look-ups from other modules run as compiled, without metadata made at run time.
package struct PhraseTrie: Sendable {
  /// The edges' keys, node and word in one; 0 where the slot is free.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  /// The nodes that the edges lead to.
  private var targets: [Int32] = Array(repeating: 0, count: 64)
  /// For each node whether a phrase ends there.
  private var isEnd: [Bool] = [false]
  /// Whether some phrase starts with a word, by its number: turns most tokens away at once.
  private var openers: [Bool] = []

  /// Makes an empty trie.
  package init() {}

  /// The number of nodes.
  package var size: Int { isEnd.count }

  /// Adds the words of a phrase, known ones all; the node at which it ends.
  package mutating func insert(_ words: [WordID]) -> Int {
    if let first = words.first {
      if openers.count <= Int(first.number) {
        openers += Array(repeating: false, count: Int(first.number) + 1 - openers.count)
      }
      openers[Int(first.number)] = true
    }
    var node: Int32 = 0
    for word in words { node = target(from: node, word) ?? addEdge(from: node, word) }
    isEnd[Int(node)] = true
    return Int(node)
  }

  /// The node at which exactly these words end.
  package func node(of words: [WordID]) -> Int? {
    var node: Int32 = 0
    for word in words {
      guard let next = target(from: node, word) else { return nil }
      node = next
    }
    return Int(node)
  }

  /// Whether some phrase starts with the word.
  package func opens(_ word: WordID) -> Bool {
    Int(word.number) < openers.count && openers[Int(word.number)]
  }

  /// The node of the longest phrase that starts at a token, with the number of tokens it takes.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (node: Int, count: Int)? {
    guard start < end, opens(tokens[start].word) else { return nil }
    var node: Int32 = 0
    var best: (node: Int, count: Int)?
    var position = start
    while position < end, let next = target(from: node, tokens[position].word) {
      node = next
      position += 1
      if isEnd[Int(node)] { best = (Int(node), position - start) }
    }
    return best
  }

  private func target(from node: Int32, _ word: WordID) -> Int32? {
    guard word != .unknown else { return nil }
    let index = slot(of: PhraseTrie.key(node, word))
    return keys[index] == 0 ? nil : targets[index]
  }

  private mutating func addEdge(from node: Int32, _ word: WordID) -> Int32 {
    if isEnd.count * 2 > keys.count { grow() }
    let target = Int32(isEnd.count)
    let key = PhraseTrie.key(node, word)
    let index = slot(of: key)
    keys[index] = key
    targets[index] = target
    isEnd.append(false)
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
