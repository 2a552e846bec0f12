/// Gathers lines of Markdown into blocks and writes their text.
struct MarkdownWriter {
  /// The text and blocks so far.
  private(set) var output: BlockBuilder

  /// The lines of the open paragraph.
  private var paragraph: [TextSpan] = []
  /// The open item of a list, from its text's start to the end of its last line.
  private var item: TextSpan?
  /// Whether the lines are rows of a table.
  private var isTable = false

  /// Makes a writer, with room for the given number of bytes.
  init(capacity: Int) { output = BlockBuilder(capacity: capacity) }

  /// Takes the next line, without the white space around it.
  mutating func take(_ line: TextSpan, of bytes: Span<UInt8>) {
    let isIndentedCode = item == nil && paragraph.isEmpty && indent(of: line, in: bytes) >= 4
    switch MarkdownLine(line, of: bytes) {
    case .blank, .nothing: endParagraph(of: bytes)
    case .heading(let span):
      endParagraph(of: bytes)
      write(span, as: .heading, of: bytes)
    case .underline:
      if item == nil { endHeading(of: bytes) } else { endParagraph(of: bytes) }
    case .item(let span):
      endParagraph(of: bytes)
      item = span
    case .tableRule: startTable(of: bytes)
    case .text(let span):
      if isIndentedCode { return }
      if isTable {
        writeCells(span, of: bytes)
      } else if let open = item {
        item = open.union(span)
      } else {
        paragraph.append(span)
      }
    }
  }

  /// Ends whatever is open and writes it.
  mutating func endParagraph(of bytes: Span<UInt8>) {
    isTable = false
    if let open = item { write(open, as: .listItem, of: bytes) }
    item = nil
    let lines = paragraph
    paragraph.removeAll(keepingCapacity: true)
    guard !lines.isEmpty else { return }
    for block in PlainTextBlocks(lines: lines[...], of: bytes, narrowest: 0).blocks {
      let isLater = !output.blocks.isEmpty && block.kind == .heading && block.span.length > 100
      write(block.span, as: isLater ? .paragraph : block.kind, of: bytes)
    }
  }

  /// The open lines are a heading, since a line of dashes stands below.
  private mutating func endHeading(of bytes: Span<UInt8>) {
    guard let last = paragraph.popLast() else { return }
    endParagraph(of: bytes)
    write(last, as: .heading, of: bytes)
  }

  /// The last open line was the head of a table.
  private mutating func startTable(of bytes: Span<UInt8>) {
    let head = paragraph.popLast()
    endParagraph(of: bytes)
    if let head { writeCells(head, of: bytes) }
    isTable = true
  }

  private mutating func writeCells(_ row: TextSpan, of bytes: Span<UInt8>) {
    var start = row.start
    for place in row.start...row.end {
      let isEnd =
        place == row.end
        || (bytes[place] == UInt8(ascii: "|")
          && !(place > row.start && bytes[place - 1] == UInt8(ascii: "\\")))
      guard isEnd else { continue }
      write(TextSpan(start, place).trimmed(in: bytes), as: .tableCell, of: bytes)
      start = place + 1
    }
  }

  private mutating func write(_ span: TextSpan, as kind: TextBlock.Kind, of bytes: Span<UInt8>) {
    guard !span.isEmpty else { return }
    MarkdownInlines.write(span, of: bytes, to: &output)
    output.endBlock(kind)
  }

  /// The columns of white space before the line's text; a tab counts for four.
  private func indent(of line: TextSpan, in bytes: Span<UInt8>) -> Int {
    var place = line.start
    var columns = 0
    while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
      place -= 1
      columns += bytes[place] == 0x09 ? 4 : 1
    }
    return columns
  }
}
