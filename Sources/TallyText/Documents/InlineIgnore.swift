/// A comment that asks for the findings of a place to be passed over: `<!-- tally-ignore: reason -->`.
package struct InlineIgnore: Hashable, Sendable {
  /// Why; nil where the comment gives no reason.
  package let reason: String?

  /// The comment's bytes in the original file.
  package let span: TextSpan

  /// Makes an ignore.
  package init(reason: String?, span: TextSpan) {
    self.reason = reason
    self.span = span
  }

  /// Reads the inside of a comment; nil where it is some other comment.
  init?(comment: TextSpan, of bytes: Span<UInt8>, whole: TextSpan) {
    let inside = comment.trimmed(in: bytes)
    let mark = "tally-ignore"
    guard inside.hasPrefix(mark, in: bytes) else { return nil }
    var rest = TextSpan(inside.start + mark.utf8.count, inside.end).trimmed(in: bytes)
    if rest.length > 0 {
      guard bytes[rest.start] == UInt8(ascii: ":") else { return nil }
      rest = TextSpan(rest.start + 1, rest.end).trimmed(in: bytes)
    }
    self.init(reason: rest.isEmpty ? nil : rest.string(in: bytes), span: whole)
  }
}
