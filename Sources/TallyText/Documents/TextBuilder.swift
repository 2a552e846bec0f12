/// Gathers reading text from pieces of the original, and remembers where each piece came from.
package struct TextBuilder: Sendable {
  /// The text so far.
  package private(set) var text: [UInt8] = []

  private var runs: [OriginMap.Run] = []

  /// Makes an empty text, with room for the given number of bytes.
  package init(capacity: Int = 0) { text.reserveCapacity(capacity) }

  /// The number of bytes so far: where the next piece will start.
  package var count: Int { text.count }

  /// The way back to the original.
  package var origins: OriginMap { OriginMap(runs: runs) }

  /// Where the last piece ended in the original; 0 where there is none.
  var originEnd: Int { runs.last.map { $0.original + $0.originalLength } ?? 0 }

  /// Appends bytes of the original as they stand.
  package mutating func append(_ span: TextSpan, of original: Span<UInt8>) {
    guard !span.isEmpty else { return }
    if let last = runs.last, last.isCopy, last.original + last.originalLength == span.start,
      last.text + last.textLength == count
    {
      runs[runs.count - 1] = OriginMap.Run(
        text: last.text, original: last.original, originalLength: span.end - last.original)
    } else {
      runs.append(OriginMap.Run(text: count, original: span.start, originalLength: span.length))
    }
    for place in span.start..<span.end { text.append(original[place]) }
  }

  /// Appends bytes that the given bytes of the original stand for: an entity's character, a line break's space.
  package mutating func append(_ bytes: some Sequence<UInt8>, for span: TextSpan) {
    let start = count
    text.append(contentsOf: bytes)
    runs.append(
      OriginMap.Run(
        text: start, original: span.start, originalLength: span.length, textLength: count - start))
  }
}
