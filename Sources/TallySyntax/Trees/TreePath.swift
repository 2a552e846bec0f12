package import TallyText

/// The way through the tree from one word to another: up to a word that stands above both, then down.
package struct TreePath: Hashable, Sendable {
  /// The words from the first up to the one above both, both included.
  package let rising: [Int]

  /// The words below the one above both, down to the last.
  package let falling: [Int]

  /// The words passed, both ends included.
  package var words: [Int] { rising + falling }

  /// The number of steps.
  package var length: Int { rising.count + falling.count - 1 }

  /// The path as people read it: `soldiers ←nsubj– stationed –obl→ Estonia`; an arrow points to the dependent.
  package func description(in sentence: ParsedSentence, of text: AnalyzedText) -> String {
    func form(_ word: Int) -> String { text.string(sentence.words[word].span) }
    var parts = rising.first.map { [form($0)] } ?? []
    for (below, above) in zip(rising, rising.dropFirst()) {
      parts += ["←\(sentence.words[below].relation.name)–", form(above)]
    }
    for word in falling { parts += ["–\(sentence.words[word].relation.name)→", form(word)] }
    return parts.joined(separator: " ")
  }
}

extension ParsedSentence {
  /// The way from one word to another; nil where a word is not there.
  package func path(from first: Int, to last: Int) -> TreePath? {
    guard let top = lowestCommonAncestor(first, last) else { return nil }
    let rising = ([first] + ancestors(of: first)).prefix { $0 != top } + [top]
    let falling = ([last] + ancestors(of: last)).prefix { $0 != top }
    return TreePath(rising: Array(rising), falling: falling.reversed())
  }
}
