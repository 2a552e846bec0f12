/// A half-open range of UTF-8 offsets into one text.
package struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  package let start: Int

  /// The offset just past the last byte; never before `start`.
  package let end: Int

  /// Makes a span; an end before the start is taken as an empty span.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  package var length: Int { end - start }

  /// Whether the span holds no byte.
  package var isEmpty: Bool { start == end }

  /// Whether every byte of the other span lies in this one.
  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  package func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}
