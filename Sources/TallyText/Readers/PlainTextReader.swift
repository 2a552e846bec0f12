/// Reads plain text: metadata at the top, then paragraphs, headings and list items.
package struct PlainTextReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// Reads the bytes of a file; the reading text is the file itself, with the comments that ask for findings to
  /// be passed over blanked. Time in proportion to its length.
  package func read(_ original: [UInt8]) -> ReadText {
    let comments = PlainTextComments(original)
    let bytes = comments.bytes.span
    let lines = TextLines(bytes, from: TextLines.start(of: bytes)).spans
    let header = MetadataHeader(lines, of: bytes)
    let blocks = PlainTextBlocks(lines: lines[header.lineCount...], of: bytes).blocks
    return ReadText(
      text: comments.bytes, blocks: blocks, origins: OriginMap(), metadata: header.metadata,
      ignores: comments.ignores)
  }
}
