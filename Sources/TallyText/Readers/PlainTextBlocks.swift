/// Finds the blocks of plain text among its lines.
///
/// News exports put one paragraph a line, so a line is a block, unless the text is evidently wrapped by
/// hand: lines of near-full width that break sentences.
struct PlainTextBlocks {
  /// The narrowest column that somebody would wrap text to, in code points.
  static let narrowestColumn = 40

  /// The widest column that text is wrapped to; longer lines are paragraphs.
  private static let widestColumn = 120

  /// The longest line that is taken for a heading, at the top of the text and further down.
  private static let longestHeading = (first: 250, later: 100)

  /// The blocks, in order.
  let blocks: [TextBlock]

  /// Finds the blocks of lines that stand in order; time in proportion to the length of the text.
  ///
  /// - Parameter narrowest: how wide a line must be to be joined with one that goes on in small letters.
  init(
    lines spans: ArraySlice<TextSpan>, of bytes: Span<UInt8>, narrowest: Int = narrowestColumn
  ) {
    let lines = spans.map { TextLine($0, of: bytes) }
    let column = PlainTextBlocks.column(of: lines)
    var blocks: [TextBlock] = []
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, !lines[end].span.isEmpty { end += 1 }
      if end > first { PlainTextBlocks.add(lines[first..<end], column, narrowest, to: &blocks) }
      first = end + 1
    }
    self.blocks = blocks
  }

  /// The width that the whole text seems to be wrapped to; nil where a line is too long for that, or no
  /// sentence runs over a line's end.
  private static func column(of lines: [TextLine]) -> Int? {
    let width = lines.reduce(0) { max($0, $1.width) }
    guard width >= narrowestColumn, width <= widestColumn else {
      return nil
    }
    for (line, next) in zip(lines, lines.dropFirst())
    where runsOn(line, into: next) && line.width + 1 + next.firstWordWidth > width { return width }
    return nil
  }

  /// Adds the blocks of lines without a blank one among them.
  private static func add(
    _ group: ArraySlice<TextLine>, _ column: Int?, _ narrowest: Int, to blocks: inout [TextBlock]
  ) {
    let isWrapped = isWrapped(group, column: column)
    var first = group.startIndex
    for place in group.indices.dropFirst() {
      let continues =
        group[place].itemStart == nil
        && (isWrapped
          || (group[place - 1].width >= narrowest
            && runsOn(group[place - 1], into: group[place])))
      if !continues {
        addBlock(group[first..<place], to: &blocks)
        first = place
      }
    }
    addBlock(group[first...], to: &blocks)
  }

  /// Whether each line is so full that the next one's first word had no room.
  private static func isWrapped(_ group: ArraySlice<TextLine>, column: Int?) -> Bool {
    guard let column, group.count > 1 else { return false }
    return zip(group, group.dropFirst()).allSatisfy { line, next in
      next.itemStart != nil || line.width + 1 + next.firstWordWidth > column
    }
  }

  private static func runsOn(_ line: TextLine, into next: TextLine) -> Bool {
    !line.endsSentence && next.startsSmall && next.itemStart == nil && line.holdsText
  }

  private static func addBlock(_ lines: ArraySlice<TextLine>, to blocks: inout [TextBlock]) {
    guard let first = lines.first, let last = lines.last, first.holdsText else { return }
    let start = first.itemStart ?? first.span.start
    let kind: TextBlock.Kind
    if first.itemStart != nil {
      kind = .listItem
    } else {
      let limit =
        blocks.isEmpty
        ? longestHeading.first : longestHeading.later
      let isOpen = last.endsSentence || last.endsOpen
      let width = lines.reduce(0) { $0 + $1.width }
      kind = !isOpen && width <= limit && lines.count <= 2 ? .heading : .paragraph
    }
    blocks.append(TextBlock(kind, span: TextSpan(start, last.span.end)))
  }
}
