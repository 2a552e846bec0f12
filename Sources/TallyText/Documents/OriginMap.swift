/// The way from places in the reading text back to places in the original bytes.
///
/// Kept as runs in order of both; a look-up is a binary search.
package struct OriginMap: Hashable, Sendable {
  /// A stretch of the reading text and the stretch of the original that it was read from.
  package struct Run: Hashable, Sendable {
    /// Where it starts in the reading text.
    package let text: Int

    /// Where it starts in the original.
    package let original: Int

    /// How many bytes of the original stand for it; differs from the text's own length for an entity.
    package let originalLength: Int

    /// How many bytes of the reading text it takes; any part stands for all where the two lengths differ.
    package let textLength: Int

    /// Makes a run; without a length of its own the text is the same as the original, byte for byte.
    package init(text: Int, original: Int, originalLength: Int, textLength: Int? = nil) {
      self.text = text
      self.original = original
      self.originalLength = originalLength
      self.textLength = textLength ?? originalLength
    }

    /// Whether text and original are the same, byte for byte.
    var isCopy: Bool { textLength == originalLength }
  }

  /// The runs in order; empty where text and original are the same bytes.
  package let runs: [Run]

  /// Makes a map; no runs means that text and original are the same.
  package init(runs: [Run] = []) { self.runs = runs }

  /// The bytes of the original that the span of the reading text was read from; two binary searches.
  package func original(of span: TextSpan) -> TextSpan {
    guard !runs.isEmpty else { return span }
    let start = start(of: span.start)
    return TextSpan(start, span.isEmpty ? start : end(of: span.end - 1))
  }

  /// Where the byte at a place of the text starts in the original.
  private func start(of place: Int) -> Int {
    let run = run(at: place)
    guard run.isCopy else { return run.original }
    return run.original + max(0, min(place - run.text, run.originalLength))
  }

  /// Where the byte at a place of the text ends in the original.
  private func end(of place: Int) -> Int {
    let run = run(at: place)
    guard run.isCopy else { return run.original + run.originalLength }
    return run.original + max(0, min(place - run.text + 1, run.originalLength))
  }

  /// The last run that starts at or before a place; the first one where none does.
  private func run(at place: Int) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= place { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
