/// The words of a table of phrases, apart from its values: a trie over word numbers. The edges of its root are an
/// array by word, all others one table with open addressing, so that a look-up costs one probe a word at most.
///
/// It is not generic: look-ups from other modules run as compiled, without metadata made at run time.
package struct PhraseTrie: Sendable {
  /// What is known of a node.
  private struct Node: OptionSet {
    let rawValue: UInt8
    /// A phrase ends there.
    static let end = Node(rawValue: 1)
    /// A longer phrase goes on from there.
    static let goesOn = Node(rawValue: 2)
  }

  /// The edges' keys, node and word in one; 0 where the slot is free.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  /// The nodes that the edges lead to.
  private var targets: [Int32] = Array(repeating: 0, count: 64)
  /// The number of edges, those of the root aside.
  private var edges = 0
  private var nodes: [Node] = [.goesOn]
  /// The node that a word leads to from the root, by its number; 0 where no phrase starts with it: turns most tokens
  /// away at once.
  private var openers: [Int32] = []
  /// Whether some phrase has a word behind its first, by its number: spares most phrases of one word a probe.
  private var isInner: [Bool] = []

  /// One more than the highest number of a word that some phrase starts with.
  package var openersEnd: Int { openers.count }

  /// Makes an empty trie.
  package init() {}

  /// The number of nodes.
  package var size: Int { nodes.count }

  /// Adds the words of a phrase, known ones all; the node at which it ends.
  package mutating func insert(_ words: [WordID]) -> Int {
    guard let first = words.first else { return 0 }
    var node = target(from: 0, first) ?? addOpener(first)
    for word in words.dropFirst() { node = target(from: node, word) ?? addEdge(from: node, word) }
    nodes[Int(node)].insert(.end)
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
    Int(word.number) < openers.count && openers[Int(word.number)] != 0
  }

  /// The node of the longest phrase that starts at a token, with the number of tokens it takes.
  package func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (node: Int, count: Int)? {
    guard start < end, let first = target(from: 0, tokens[start].word) else { return nil }
    var node = first
    var position = start + 1
    var best = nodes[Int(node)].contains(.end) ? (node: Int(node), count: 1) : nil
    while position < end, nodes[Int(node)].contains(.goesOn),
      let next = target(from: node, tokens[position].word)
    {
      node = next
      position += 1
      if nodes[Int(node)].contains(.end) { best = (Int(node), position - start) }
    }
    return best
  }

  private func target(from node: Int32, _ word: WordID) -> Int32? {
    let number = Int(word.number)
    guard node != 0 else {
      return number < openers.count && openers[number] != 0 ? openers[number] : nil
    }
    guard number < isInner.count, isInner[number] else { return nil }
    let index = slot(of: PhraseTrie.key(node, word))
    return keys[index] == 0 ? nil : targets[index]
  }

  private mutating func addOpener(_ word: WordID) -> Int32 {
    let number = Int(word.number)
    if openers.count <= number {
      openers += Array(repeating: 0, count: number + 1 - openers.count)
    }
    openers[number] = addNode()
    return openers[number]
  }

  private mutating func addEdge(from node: Int32, _ word: WordID) -> Int32 {
    if edges * 2 >= keys.count { grow() }
    let number = Int(word.number)
    if isInner.count <= number {
      isInner += Array(repeating: false, count: number + 1 - isInner.count)
    }
    isInner[number] = true
    nodes[Int(node)].insert(.goesOn)
    let key = PhraseTrie.key(node, word)
    let index = slot(of: key)
    keys[index] = key
    targets[index] = addNode()
    edges += 1
    return targets[index]
  }

  private mutating func addNode() -> Int32 {
    nodes.append([])
    return Int32(nodes.count - 1)
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

  /// Never 0, since the edges of the root are kept apart.
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.number)
  }
}
