/// Writes the text of an article's nodes, block by block.
struct ArticleWriter {
  private var output: BlockBuilder
  private var kind = TextBlock.Kind.paragraph
  /// How many line breaks stand in a row.
  private var breaks = 0
  /// The elements that are open, innermost last.
  private var open: [OpenElement] = []

  /// An element that is open: where it ends, and what it makes of the text in it.
  private struct OpenElement {
    let end: Int
    let isBlock: Bool
    let kind: TextBlock.Kind
  }

  /// Makes a writer, with room for the given number of bytes.
  init(capacity: Int) { output = BlockBuilder(capacity: capacity) }

  /// The text so far.
  var text: TextBuilder { output.builder }

  /// The blocks so far.
  var blocks: [TextBlock] { output.blocks }

  /// Writes the nodes in a range that are not dropped; time in proportion to their text.
  mutating func write(
    _ range: Range<Int>, of tree: HTMLTree, isDropped: [Bool], bytes: Span<UInt8>
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      close(before: place)
      let node = tree.nodes[place]
      guard !isDropped[place] else {
        place = node.end
        continue
      }
      switch node.content {
      case .element(.br, let attributes):
        lineBreak(at: attributes.start)
        place += 1
      case .element(let tag, _): place = start(tag, at: place, of: tree, bytes: bytes)
      case .text(let span):
        write(span, bytes: bytes)
        place += 1
      case .literal(let span):
        breaks = 0
        output.append(span, of: bytes)
        place += 1
      }
    }
    close(before: .max)
    output.endBlock(kind)
  }

  /// Starts an element and gives the position of the node to go on with.
  private mutating func start(
    _ tag: HTMLTag, at place: Int, of tree: HTMLTree, bytes: Span<UInt8>
  ) -> Int {
    let end = tree.nodes[place].end
    if tag == .sup { return superscript(place..<end, of: tree, bytes: bytes) }
    let isBlock = HTMLTag.block.contains(tag)
    open.append(OpenElement(end: end, isBlock: isBlock, kind: blockKind(of: tag)))
    if isBlock { startBlock() }
    return place + 1
  }

  /// Ends the elements that end before a node.
  private mutating func close(before place: Int) {
    while let innermost = open.last, innermost.end <= place {
      if innermost.isBlock { output.endBlock(kind) }
      open.removeLast()
      kind = open.last?.kind ?? .paragraph
    }
  }

  private mutating func startBlock() {
    output.endBlock(kind)
    breaks = 0
    kind = open.last?.kind ?? .paragraph
  }

  /// What an element makes of the text in it; most leave that to the element around them.
  private func blockKind(of tag: HTMLTag) -> TextBlock.Kind {
    if HTMLTag.headings.contains(tag) { return .heading }
    if HTMLTag.items.contains(tag) { return .listItem }
    if HTMLTag.cells.contains(tag) { return .tableCell }
    if tag == .figcaption { return .caption }
    return open.last?.kind ?? .paragraph
  }

  /// A line break ends the block where it follows another, or the end of a sentence.
  private mutating func lineBreak(at place: Int) {
    breaks += 1
    let ends: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    if breaks > 1 || output.last.map(ends.contains) == true {
      output.endBlock(kind)
    } else {
      output.appendSpace(for: TextSpan(place, place))
    }
  }

  private mutating func write(_ span: TextSpan, bytes: Span<UInt8>) {
    var place = span.start
    var plain = place
    while place < span.end {
      if bytes[place] == UInt8(ascii: "&"),
        let reference = CharacterReference(at: place, before: span.end, in: bytes)
      {
        output.append(TextSpan(plain, place), of: bytes)
        output.append(reference.utf8, for: reference.span, of: bytes)
        place = reference.span.end
        plain = place
        breaks = 0
      } else {
        if bytes[place] > 0x20 { breaks = 0 }
        place += 1
      }
    }
    output.append(TextSpan(plain, span.end), of: bytes)
  }

  /// Writes raised digits as the characters ² and ³, so that they never join the figure before them;
  /// anything else that is raised is a note's mark or an ordinal's letters.
  private mutating func superscript(
    _ range: Range<Int>, of tree: HTMLTree, bytes: Span<UInt8>
  ) -> Int {
    for node in tree.nodes[range] {
      if node.tag == .a { return range.upperBound }
      guard case .text(let span) = node.content else { continue }
      for place in span.start..<span.end {
        let byte = bytes[place]
        if byte &- 0x30 < 10 {
          output.append(
            ArticleWriter.raised[Int(byte & 0x0F)], for: TextSpan(place, place + 1), of: bytes)
        } else if (byte | 0x20) &- 0x61 < 26 {
          output.append(TextSpan(place, place + 1), of: bytes)
        }
      }
    }
    return range.upperBound
  }

  /// The superscript digits of Unicode in UTF-8.
  private static let raised: [[UInt8]] = "⁰¹²³⁴⁵⁶⁷⁸⁹".map { Array(String($0).utf8) }
}
