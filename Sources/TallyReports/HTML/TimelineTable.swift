/// What a timeline shows, as a table: its legend, and the plot for those who do not see it.
struct TimelineTable {
  private let claims: [(claim: ClaimRecord, source: Int, isAtOdds: Bool)]

  /// Prepares the table of claims, each with the number of its source in the finding.
  init(_ claims: [(claim: ClaimRecord, source: Int, isAtOdds: Bool)]) { self.claims = claims }

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    html.element("div", ["class": "scroll"]) {
      $0.element("table", ["class": "legend"]) {
        $0.row(header: header)
        $0.element("tbody") {
          for row in claims { write(row, to: &$0) }
        }
      }
    }
  }

  /// What the claims fit with is only said where some are at odds with none.
  private var tellsFit: Bool { claims.contains { !$0.isAtOdds } }

  private var header: [String] {
    ["Figure", "Source", "Date", "Can mean"] + (tellsFit ? ["Fit"] : [])
  }

  private func write(
    _ row: (claim: ClaimRecord, source: Int, isAtOdds: Bool), to html: inout HTMLWriter
  ) {
    let soft = row.claim.intervals?.soft
    html.element("tr") {
      $0.element("th") {
        SourceMark(row.source).drawAlone(in: &$0, isHollow: !row.isAtOdds)
        $0.text(QuantityWording(row.claim).text)
      }
      $0.element("td", ClaimWording.witness(row.claim))
      $0.element("td", DayText.short(row.claim))
      $0.element("td", soft.map(IntervalText.words) ?? "not known")
      if tellsFit { $0.element("td", row.isAtOdds ? "at odds" : "fits all") }
    }
  }
}
