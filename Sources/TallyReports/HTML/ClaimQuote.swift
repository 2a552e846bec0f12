/// A claim as its document words it: the sentence with the figure marked, whose it is, when, and how that is known.
struct ClaimQuote {
  private static let longest = 420

  private let claim: ClaimRecord
  private let source: Int
  private let isAtOdds: Bool
  private let index: ReportIndex

  /// Prepares the quote of a claim, with the number of its source in the finding.
  init(_ claim: ClaimRecord, source: Int, isAtOdds: Bool, index: ReportIndex) {
    self.claim = claim
    self.source = source
    self.isAtOdds = isAtOdds
    self.index = index
  }

  /// Writes the quote as an item of a list.
  func write(to html: inout HTMLWriter) {
    html.element("li") {
      $0.element("p", ["class": "figure"]) {
        SourceMark(source).drawAlone(in: &$0, isHollow: !isAtOdds)
        $0.element("bdi", QuantityWording(claim).text)
      }
      $0.element("div") {
        writeSentence(to: &$0)
        writeOrigin(to: &$0)
      }
    }
  }

  /// The sentence, isolated from the direction of the text around it.
  private func writeSentence(to html: inout HTMLWriter) {
    let sentence = MarkedSentence(claim).clipped(to: ClaimQuote.longest)
    html.element("blockquote") {
      $0.element("bdi") {
        $0.text(sentence.before)
        if !sentence.marked.isEmpty { $0.element("mark", sentence.marked) }
        $0.text(sentence.after)
      }
    }
  }

  private func writeOrigin(to html: inout HTMLWriter) {
    let facts = ClaimFacts(claim, index: index)
    html.element("p", ["class": "meta"]) {
      $0.element("bdi", ClaimWording.source(claim))
      $0.text(", ")
      if let day = claim.published {
        $0.element("time", ["datetime": day], DayText.words(day))
        if let basis = claim.publishedFrom {
          $0.text(" (")
          $0.element("bdi", basis)
          $0.text(")")
        }
      } else {
        $0.text(ClaimWording.unknownDate)
      }
      if !facts.words.isEmpty {
        $0.text(" · ")
        $0.element("bdi", facts.words.joined(separator: " · "))
      }
      $0.text(" · ")
      $0.element("code", facts.place)
    }
  }
}
