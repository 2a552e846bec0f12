/// A piece of an HTML file.
enum HTMLToken {
  /// Characters between tags; references are still to be resolved.
  case text(TextSpan)
  /// Characters that are not markup and hold no references: CDATA.
  case literal(TextSpan)
  /// A start tag, and where its attributes stand.
  case start(HTMLTag, attributes: TextSpan)
  /// An end tag.
  case end(HTMLTag)
  /// A comment: the inside, and all of it.
  case comment(TextSpan, whole: TextSpan)
  /// The content of an element such as `<script>`.
  case raw(HTMLTag, TextSpan)
}
