package import Testing

/// Text with the expected spans marked: `It weighs ⟦2.5 kg⟧.`
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String

  /// The marked stretches, in order.
  package let marked: [String]

  /// Reads marked text.
  package init(_ source: String) {
    var text = ""
    var marked: [String] = []
    for piece in source.split(separator: "⟦", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { marked.append(String(parts[0])) }
      text += parts.joined()
    }
    self.text = text
    self.marked = marked
  }
}

/// Expects that exactly the marked stretches were found.
package func expectMarked(
  _ marked: MarkedText, _ found: [String], at location: SourceLocation = #_sourceLocation
) {
  #expect(marked.marked == found, sourceLocation: location)
}
