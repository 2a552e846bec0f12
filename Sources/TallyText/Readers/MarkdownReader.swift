/// Reads Markdown: the text of headings, paragraphs, lists, quotations and tables, without marks and code.
package struct MarkdownReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// Reads the bytes of a file; any bytes give some text. Time in proportion to their number.
  package func read(_ original: [UInt8]) -> ReadText {
    let mask = MarkdownMask(original)
    let bytes = mask.bytes.span
    let lines = TextLines(bytes, from: TextLines.start(of: bytes)).spans
    let header = MetadataHeader(lines, of: bytes)
    var writer = MarkdownWriter(capacity: original.count)
    for line in lines[header.lineCount...] { writer.take(line, of: bytes) }
    writer.endParagraph(of: bytes)
    return ReadText(
      text: writer.output.builder.text, blocks: writer.output.blocks,
      origins: writer.output.builder.origins, metadata: header.metadata, ignores: mask.ignores)
  }
}
