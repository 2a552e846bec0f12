/// A claim's sentence with its figure marked, isolated from the direction of the text around it.
struct ClaimQuote {
  private static let longest = 600

  private let claim: ClaimRecord

  /// Prepares the quote of a claim.
  init(_ claim: ClaimRecord) { self.claim = claim }

  /// Writes the quote.
  func write(to html: inout HTMLWriter) {
    let sentence = MarkedSentence(claim).clipped(to: ClaimQuote.longest)
    html.element("blockquote") {
      $0.element("bdi") {
        $0.text(sentence.before)
        if !sentence.marked.isEmpty { $0.element("mark", sentence.marked) }
        $0.text(sentence.after)
      }
    }
  }
}
