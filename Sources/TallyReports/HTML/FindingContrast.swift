/// The head of a card: two figures face to face, who says each and when, and how far apart they are.
struct FindingContrast {
  private let wording: FindingWording
  private let poles: [ClaimRecord]
  private let source: (ClaimRecord) -> Int

  /// Prepares the two claims that stand for a finding; `source` gives a claim's source its number.
  init(
    _ finding: FindingRecord, wording: FindingWording, index: ReportIndex,
    source: @escaping (ClaimRecord) -> Int
  ) {
    self.wording = wording
    self.source = source
    poles = index.claims([finding.worst.a, finding.worst.b])
  }

  /// Writes the two figures with the distance between them.
  func write(to html: inout HTMLWriter) {
    html.element("div", ["class": "contrast"]) {
      for (number, claim) in poles.enumerated() {
        if number > 0 {
          $0.element("p", ["class": "apart"]) {
            $0.element("span", "against")
            $0.text(" ")
            $0.element("b", wording.distance)
          }
        }
        write(claim, to: &$0)
      }
    }
  }

  private func write(_ claim: ClaimRecord, to html: inout HTMLWriter) {
    html.element("p") {
      $0.element("strong") {
        SourceMark(source(claim)).drawAlone(in: &$0, isHollow: false)
        $0.element("bdi", QuantityWording(claim).text)
      }
      $0.text(" ")
      $0.element("span") {
        $0.element("bdi", ClaimWording.witness(claim))
        if let attribution = claim.attribution {
          $0.text(", citing ")
          $0.element("bdi", attribution)
        }
        $0.text(", ")
        $0.text(DayText.short(claim))
      }
    }
  }
}
