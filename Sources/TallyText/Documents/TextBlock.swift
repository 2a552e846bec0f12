/// A stretch of text that stands by itself: sentences never run from one block into the next.
package struct TextBlock: Hashable, Sendable {
  /// What a block is in its document.
  package enum Kind: String, Hashable, Sendable {
    case heading, paragraph, listItem, tableCell, caption
  }

  /// What it is.
  package let kind: Kind

  /// Where it stands in the reading text.
  package let span: TextSpan

  /// Makes a block.
  package init(_ kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
