/// Reads the article of an HTML page: its text without navigation, and what the page says about itself.
package struct HTMLReader: Sendable {
  private let rules: TextRules
  private let vocabulary: Vocabulary

  /// Makes a reader that knows the words by which pages mark what is no article.
  package init(vocabulary: Vocabulary, rules: TextRules) {
    self.rules = rules
    self.vocabulary = vocabulary
  }

  /// Reads the bytes of a file; any bytes give some text. Time in proportion to their number.
  package func read(_ original: [UInt8]) -> ReadText {
    let bytes = original.span
    let tree = HTMLTree(bytes, from: TextLines.start(of: bytes))
    let finder = ArticleFinder(tree, of: bytes, rules: rules, vocabulary: vocabulary)
    let article = finder.article(of: bytes)
    var writer = ArticleWriter(capacity: original.count / 2)
    if let headline = headline(before: article, of: tree, isDropped: finder.isDropped) {
      writer.write(headline, of: tree, isDropped: finder.isDropped, bytes: bytes)
    }
    writer.write(article, of: tree, isDropped: finder.isDropped, bytes: bytes)
    return ReadText(
      text: writer.text.text, blocks: writer.blocks, origins: writer.text.origins,
      metadata: HTMLMetadata.read(tree, of: bytes), ignores: tree.ignores)
  }

  /// The last main heading before the article, which is its headline where the article holds none itself.
  private func headline(
    before article: Range<Int>, of tree: HTMLTree, isDropped: [Bool]
  ) -> Range<Int>? {
    guard !tree.nodes[article].contains(where: { $0.tag == .h1 }) else { return nil }
    let place = tree.nodes[..<article.lowerBound].lastIndex { $0.tag == .h1 }
    guard let place, !isDropped[place], tree.nodes[place].end <= article.lowerBound else {
      return nil
    }
    return place..<tree.nodes[place].end
  }
}
