/// The elements and text of an HTML file, with the comments and raw contents that say something about it.
struct HTMLTree {
  /// Elements and text, in order.
  let nodes: [HTMLNode]

  /// The contents of raw elements by the position of their element.
  let raw: [Int: TextSpan]

  /// The comments that ask for findings to be passed over.
  let ignores: [InlineIgnore]

  /// Reads any bytes; time in proportion to their number.
  init(_ bytes: Span<UInt8>, from start: Int) {
    var builder = HTMLTreeBuilder()
    var tokens = HTMLTokenizer(from: start, to: bytes.count)
    while let token = tokens.next(in: bytes) { builder.take(token, in: bytes) }
    builder.finish()
    nodes = builder.nodes
    raw = builder.raw
    ignores = builder.ignores
  }
}

/// Keeps the elements that are open while the tokens of a file come in.
private struct HTMLTreeBuilder {
  /// Elements nested deeper than this are kept without nesting: no page that people read comes near it.
  private static let deepest = 200

  var nodes: [HTMLNode] = []
  var raw: [Int: TextSpan] = [:]
  var ignores: [InlineIgnore] = []
  /// The open elements, outermost first, and how many there are of each name.
  private var open: [Int] = []
  private var openCounts: [HTMLTag: Int] = [:]

  mutating func take(_ token: HTMLToken, in bytes: Span<UInt8>) {
    switch token {
    case .text(let span): append(.text(span))
    case .literal(let span): append(.literal(span))
    case .start(let tag, let attributes): start(tag, attributes)
    case .end(let tag): end(tag)
    case .raw(_, let span): raw[nodes.count - 1] = span
    case .comment(let inside, let whole):
      if let ignore = InlineIgnore(comment: inside, of: bytes, whole: whole) {
        ignores.append(ignore)
      }
    }
  }

  mutating func finish() { while !open.isEmpty { closeInnermost() } }

  private mutating func append(_ content: HTMLNode.Content) {
    nodes.append(HTMLNode(content: content, parent: open.last ?? -1, end: nodes.count + 1))
  }

  private mutating func start(_ tag: HTMLTag, _ attributes: TextSpan) {
    if HTMLTag.block.contains(tag) { closeParagraph() }
    if let implied = HTMLTag.implied(by: tag) { close(implied.ends, within: implied.within) }
    append(.element(tag, attributes: attributes))
    guard !HTMLTag.void.contains(tag), open.count < HTMLTreeBuilder.deepest else { return }
    open.append(nodes.count - 1)
    openCounts[tag, default: 0] += 1
  }

  private mutating func end(_ tag: HTMLTag) {
    // An end tag without its start is passed over, without a walk through the open elements.
    guard openCounts[tag, default: 0] > 0 else { return }
    while let innermost = open.last {
      closeInnermost()
      if nodes[innermost].tag == tag { return }
    }
  }

  /// Ends the open paragraph that a block may not stand in, if only inline elements are between.
  private mutating func closeParagraph() {
    guard openCounts[.p, default: 0] > 0 else { return }
    for place in open.indices.reversed() {
      guard let tag = nodes[open[place]].tag else { return }
      if tag == .p {
        while open.count > place { closeInnermost() }
        return
      }
      if HTMLTag.block.contains(tag) { return }
    }
  }

  private mutating func close(_ ends: Set<HTMLTag>, within: Set<HTMLTag>) {
    for place in open.indices.reversed() {
      guard let tag = nodes[open[place]].tag, !within.contains(tag) else { return }
      if ends.contains(tag) {
        while open.count > place { closeInnermost() }
        return
      }
    }
  }

  private mutating func closeInnermost() {
    guard let index = open.popLast(), let tag = nodes[index].tag else { return }
    nodes[index].end = nodes.count
    openCounts[tag, default: 1] -= 1
  }
}
