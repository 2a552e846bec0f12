/// A document as it is read: the plain text, its blocks, and the way back to the original bytes.
package struct Document: Sendable {
  /// What is known of it apart from the text.
  package let profile: DocumentProfile

  /// The bytes of the file (or of the record's `text`), as they came.
  package let original: [UInt8]

  /// The text as a reader sees it, in UTF-8: without markup, entities resolved.
  package let text: [UInt8]

  /// The headings, paragraphs and list items of `text`, in order, without metadata lines.
  package let blocks: [TextBlock]

  /// From places in `text` to places in `original`.
  package let origins: OriginMap

  /// Makes a document.
  package init(
    profile: DocumentProfile, original: [UInt8], text: [UInt8], blocks: [TextBlock],
    origins: OriginMap
  ) {
    self.profile = profile
    self.original = original
    self.text = text
    self.blocks = blocks
    self.origins = origins
  }
}
