/// What a reader makes of a file's bytes: reading text, its blocks, the way back, and what is said about it.
package struct ReadText: Sendable {
  /// The text as a reader sees it, in UTF-8.
  package let text: [UInt8]

  /// The headings, paragraphs and list items, in order, without metadata and datelines.
  package let blocks: [TextBlock]

  /// From places in `text` to places in the original.
  package let origins: OriginMap

  /// What the document says about itself.
  package let metadata: DocumentMetadata

  /// The comments that ask for findings to be passed over, in order.
  package let ignores: [InlineIgnore]

  /// Makes a reading.
  package init(
    text: [UInt8], blocks: [TextBlock], origins: OriginMap, metadata: DocumentMetadata,
    ignores: [InlineIgnore] = []
  ) {
    self.text = text
    self.blocks = blocks
    self.origins = origins
    self.metadata = metadata
    self.ignores = ignores
  }

  /// The same reading without the blocks that lie in the given spans, such as datelines.
  package func dropping(_ spans: [TextSpan]) -> ReadText {
    guard !spans.isEmpty else { return self }
    let kept = blocks.filter { block in !spans.contains { $0.contains(block.span) } }
    return ReadText(
      text: text, blocks: kept, origins: origins, metadata: metadata, ignores: ignores)
  }
}
