/// Finds the part of a page that is the article, and the parts within it that are not.
struct ArticleFinder {
  /// The least text that an element marked as an article must hold to be believed, in bytes.
  private static let leastText = 140

  /// The least text of a paragraph that counts for its surroundings, in bytes.
  private static let leastParagraph = 25

  /// The nodes that hold no text of the article, whatever they contain.
  private(set) var isDropped: [Bool]

  private let tree: HTMLTree
  private var textLength: [Int]
  private var linkLength: [Int]

  /// Measures the nodes of a page; time in proportion to their number.
  init(_ tree: HTMLTree, of bytes: Span<UInt8>, rules: TextRules, vocabulary: Vocabulary) {
    self.tree = tree
    isDropped = Array(repeating: false, count: tree.nodes.count)
    textLength = Array(repeating: 0, count: tree.nodes.count)
    linkLength = textLength
    let boilerplate = BoilerplateCheck(rules: rules, vocabulary: vocabulary)
    for place in tree.nodes.indices {
      let isInherited = tree.nodes[place].parent >= 0 && isDropped[tree.nodes[place].parent]
      isDropped[place] = isInherited || boilerplate.isApart(tree.nodes[place], of: bytes)
    }
    dropSiteHeaders()
    measure(bytes)
    dropMarked(boilerplate, of: bytes)
    dropLinkGroups()
  }

  /// The positions of the article's nodes.
  func article(of bytes: Span<UInt8>) -> Range<Int> {
    var body: Int?
    var article: Int?
    var main: Int?
    for place in tree.nodes.indices where !isDropped[place] {
      guard let attributes = tree.nodes[place].attributes, let tag = tree.nodes[place].tag else {
        continue
      }
      if attributes.value(of: "itemprop", in: bytes) == "articleBody" { body = longer(body, place) }
      if tag == .article { article = longer(article, place) }
      if tag == .main || attributes.value(of: "role", in: bytes) == "main" {
        main = longer(main, place)
      }
    }
    for candidate in [body, article, main] {
      if let candidate, textLength[candidate] >= ArticleFinder.leastText { return nodes(candidate) }
    }
    return densest().map(nodes) ?? tree.nodes.indices
  }

  private func nodes(_ place: Int) -> Range<Int> { place..<tree.nodes[place].end }

  private func longer(_ best: Int?, _ place: Int) -> Int {
    guard let best else { return place }
    return textLength[place] > textLength[best] ? place : best
  }

  /// Drops headers that belong to no article and hold no headline: those of the site.
  private mutating func dropSiteHeaders() {
    var articleEnd = 0
    for (place, node) in tree.nodes.enumerated() {
      if node.tag == .article || node.tag == .main { articleEnd = max(articleEnd, node.end) }
      guard node.tag == .header, place >= articleEnd,
        !tree.nodes[place..<node.end].contains(where: { $0.tag == .h1 })
      else { continue }
      drop(place)
    }
  }

  /// Adds up the text and the linked text below each node, from the last node to the first.
  private mutating func measure(_ bytes: Span<UInt8>) {
    for place in tree.nodes.indices.reversed() {
      let node = tree.nodes[place]
      guard !isDropped[place] else { continue }
      switch node.content {
      case .text(let span), .literal(let span):
        textLength[place] = span.trimmed(in: bytes).length
      case .element(let tag, _):
        if tag == .a { linkLength[place] = textLength[place] }
      }
      guard node.parent >= 0 else { continue }
      textLength[node.parent] += textLength[place]
      linkLength[node.parent] += linkLength[place]
    }
  }

  /// Drops elements whose class says that they are menus and the like, unless they hold most of the text.
  private mutating func dropMarked(_ boilerplate: BoilerplateCheck, of bytes: Span<UInt8>) {
    let total = tree.nodes.indices.reduce(0) {
      $0 + (tree.nodes[$1].parent < 0 ? textLength[$1] : 0)
    }
    for place in tree.nodes.indices where !isDropped[place] {
      guard textLength[place] * 3 < total, boilerplate.isMarked(tree.nodes[place], of: bytes)
      else { continue }
      drop(place)
    }
  }

  /// Drops lists and boxes that are made of links: menus, related stories.
  private mutating func dropLinkGroups() {
    for place in tree.nodes.indices where !isDropped[place] {
      guard let tag = tree.nodes[place].tag, HTMLTag.groups.contains(tag),
        textLength[place] > 0, linkLength[place] * 3 > textLength[place] * 2
      else { continue }
      drop(place)
    }
  }

  private mutating func drop(_ place: Int) {
    for inner in place..<tree.nodes[place].end { isDropped[inner] = true }
  }

  /// The element with the most text in paragraphs of its own, half of it counting for the one around it.
  private func densest() -> Int? {
    var scores: [Int: Int] = [:]
    for place in tree.nodes.indices where !isDropped[place] && tree.nodes[place].tag == .p {
      let length = textLength[place] - linkLength[place]
      let parent = tree.nodes[place].parent
      guard length >= ArticleFinder.leastParagraph, parent >= 0 else { continue }
      scores[parent, default: 0] += length
      let grandparent = tree.nodes[parent].parent
      if grandparent >= 0 { scores[grandparent, default: 0] += length / 2 }
    }
    // Ties go to the first in the document, so that no hash order decides.
    return scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
