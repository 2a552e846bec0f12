/// An element, or a piece of text, in a document's tree.
///
/// Nodes stand in one array in the order of the document: the descendants of a node are those from the
/// next one up to its `end`.
struct HTMLNode {
  /// What a node is.
  enum Content {
    /// An element, and where its attributes stand.
    case element(HTMLTag, attributes: TextSpan)
    /// Text whose references are still to be resolved.
    case text(TextSpan)
    /// Text that holds no references.
    case literal(TextSpan)
  }

  /// What it is.
  let content: Content

  /// The position of its parent; -1 for the outermost.
  let parent: Int

  /// The position just past its last descendant.
  var end: Int

  /// The name of the element; nil for text.
  var tag: HTMLTag? {
    if case .element(let tag, _) = content { tag } else { nil }
  }

  /// The attributes of the element; nil for text.
  var attributes: HTMLAttributes? {
    if case .element(_, let span) = content { HTMLAttributes(span) } else { nil }
  }
}
