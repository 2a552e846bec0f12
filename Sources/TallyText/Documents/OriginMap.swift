/// The way from places in the reading text back to places in the original bytes.
///
/// Kept as runs in which the two advance together, in order of both; a look-up is a binary search.
package struct OriginMap: Hashable, Sendable {
  /// A stretch that stands in both, byte for byte.
  package struct Run: Hashable, Sendable {
    /// Where it starts in the reading text.
    package let text: Int

    /// Where it starts in the original.
    package let original: Int

    /// How many bytes of the original stand for it; differs from the text's own length for an entity.
    package let originalLength: Int

    /// Makes a run.
    package init(text: Int, original: Int, originalLength: Int) {
      self.text = text
      self.original = original
      self.originalLength = originalLength
    }
  }

  /// The runs in order; empty where text and original are the same bytes.
  package let runs: [Run]

  /// Makes a map; no runs means that text and original are the same.
  package init(runs: [Run] = []) { self.runs = runs }

  /// The bytes of the original that the span of the reading text was read from.
  package func original(of span: TextSpan) -> TextSpan {
    guard !runs.isEmpty else { return span }
    let start = offset(of: span.start)
    let end = span.isEmpty ? start : lastByteEnd(of: span.end - 1)
    return TextSpan(start, end)
  }

  private func offset(of place: Int) -> Int {
    let run = run(at: place)
    return run.original + min(place - run.text, max(0, run.originalLength - 1))
  }

  private func lastByteEnd(of place: Int) -> Int {
    let index = runIndex(at: place)
    let run = runs[index]
    let textLength = index + 1 < runs.count ? runs[index + 1].text - run.text : Int.max
    // An entity is one run whose two lengths differ: any part of it stands for all of it.
    if textLength != run.originalLength && place - run.text < textLength
      && run.originalLength > textLength
    {
      return run.original + run.originalLength
    }
    return run.original + min(place - run.text + 1, run.originalLength)
  }

  private func run(at place: Int) -> Run { runs[runIndex(at: place)] }

  private func runIndex(at place: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= place { low = middle } else { high = middle }
    }
    return low
  }
}
