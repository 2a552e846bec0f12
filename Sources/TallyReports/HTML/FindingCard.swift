/// One finding: figures against figures, the timeline, the quotes, why, and how it was read.
struct FindingCard {
  /// How many claims a card draws and quotes before the rest is only counted.
  private static let mostClaims = 40

  private let finding: FindingRecord
  private let index: ReportIndex
  private let wording: FindingWording
  private let atOdds: [ClaimRecord]
  private let agreeing: [ClaimRecord]
  private let sources: [String: Int]

  /// Prepares the card of a finding.
  init(_ finding: FindingRecord, in index: ReportIndex) {
    self.finding = finding
    self.index = index
    wording = FindingWording(finding, in: index)
    atOdds = index.claims(Array(finding.claims.prefix(FindingCard.mostClaims)))
    agreeing = index.claims(Array(finding.agreeing.prefix(FindingCard.mostClaims)))
    var sources: [String: Int] = [:]
    for claim in atOdds + agreeing {
      let name = FindingCard.witness(claim)
      if sources[name] == nil { sources[name] = sources.count }
    }
    self.sources = sources
  }

  /// The place of a finding on the page.
  static func anchor(_ finding: FindingRecord) -> String {
    finding.fingerprint.lowercased().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
  }

  /// The class of a finding's severity.
  static func role(_ finding: FindingRecord) -> String {
    ["major", "moderate"].first { $0 == finding.severity } ?? "minor"
  }

  /// Writes the card.
  func write(to html: inout HTMLWriter) {
    let role = FindingCard.role(finding)
    html.breakLine()
    html.element("article", ["class": "card \(role)", "id": FindingCard.anchor(finding)]) {
      writeHead(role, to: &$0)
      writePlot(to: &$0)
      $0.element("h4", "Who says what")
      writeSides(atOdds, of: finding.claims.count, isHollow: false, to: &$0)
      writeReasons(to: &$0)
      if !agreeing.isEmpty {
        $0.element("h4", "Also said, and at odds with none")
        writeSides(agreeing, of: finding.agreeing.count, isHollow: true, to: &$0)
      }
      TrailDetails(finding, claims: atOdds, index: index).write(to: &$0)
      $0.element("p", ["class": "meta"]) {
        $0.element("code", "tally explain \(finding.fingerprint)")
      }
    }
  }

  private func writeHead(_ role: String, to html: inout HTMLWriter) {
    html.element("div") {
      $0.element("span", ["class": "badge \(role)"], finding.severity)
      if let state = finding.state {
        $0.element("span", ["class": "badge state"], state.rawValue)
      }
      if finding.timeMayExplain {
        $0.element("span", ["class": "badge state"], "time may explain it")
      }
    }
    html.element("h3") { $0.element("bdi", wording.subject) }
    html.element("p", ["class": "contrast"]) {
      for (number, side) in wording.sides.enumerated() {
        if number > 0 { $0.text(" against ") }
        $0.element("b") { $0.element("bdi", side.figure) }
        $0.text(" (\(side.date))")
      }
      $0.text(", ")
      $0.element("span", ["class": "apart"], wording.distance)
    }
  }

  private func writePlot(to html: inout HTMLWriter) {
    let points =
      atOdds.compactMap { TimelinePoint($0, source: source($0), isAtOdds: true) }
      + agreeing.compactMap { TimelinePoint($0, source: source($0), isAtOdds: false) }
    guard let plot = TimelinePlot(points, consensus: finding.consensus) else { return }
    let unit = atOdds.first?.value.unit ?? ""
    html.element("figure", ["class": "scroll", "tabindex": "0"]) {
      TimelineDrawing(plot, consensus: finding.consensus).draw(
        in: &$0, title: "Timeline of \(wording.subject); a table follows")
      $0.element("figcaption", ["class": "key"], caption(plot, unit: unit))
    }
    TimelineTable(plot).write(to: &html, unit: unit)
  }

  private func caption(_ plot: TimelinePlot, unit: String) -> String {
    var text = "Figures (\(unit)\(plot.scale.isLogarithmic ? ", logarithmic" : "")) by date."
    text += " Bars: the values that each wording admits."
    if !agreeing.isEmpty { text += " Hollow: at odds with none." }
    if finding.consensus != nil { text += " Band: what most independent witnesses admit." }
    return text
  }

  private func writeSides(
    _ claims: [ClaimRecord], of count: Int, isHollow: Bool, to html: inout HTMLWriter
  ) {
    html.element("ol", ["class": "sides"]) {
      for claim in claims {
        $0.element("li") { write(claim, isHollow: isHollow, to: &$0) }
      }
      if count > claims.count {
        $0.element("li", ["class": "meta"], "and \(count - claims.count) more, in findings.jsonl")
      }
    }
  }

  private func write(_ claim: ClaimRecord, isHollow: Bool, to html: inout HTMLWriter) {
    html.element("div", ["class": "who"]) {
      $0.element("span", ["class": "figure"]) {
        SourceMark(source(claim)).drawAlone(in: &$0, isHollow: isHollow)
        $0.element("bdi", QuantityWording(claim).text)
      }
      $0.element("span", ["class": "source"]) { $0.element("bdi", ClaimWording.source(claim)) }
      $0.element("span") {
        $0.text(ClaimWording.published(claim))
        if let basis = claim.publishedFrom, claim.published != nil {
          $0.element("span", ["class": "meta"], " (\(basis))")
        }
      }
    }
    ClaimQuote(claim).write(to: &html)
    html.element("div", ["class": "meta"]) {
      let facts = ClaimFacts(claim, index: index)
      $0.element("bdi", facts.words.joined(separator: " · "))
      $0.text(" · ")
      $0.element("code", facts.place)
    }
  }

  private func writeReasons(to html: inout HTMLWriter) {
    html.element("dl") {
      $0.element("dt", "Why at odds")
      $0.element("dd") { $0.element("bdi", wording.reason) }
      if let witnesses = wording.witnesses {
        $0.element("dt", "Witnesses")
        $0.element("dd") { $0.element("bdi", witnesses) }
      }
      $0.element("dt", "Time")
      $0.element("dd", wording.time)
      if let consensus = wording.consensus {
        $0.element("dt", "Overlap")
        $0.element("dd", consensus)
      }
    }
  }

  private func source(_ claim: ClaimRecord) -> Int { sources[FindingCard.witness(claim)] ?? 0 }

  /// Whose a claim is: the outlet's, or the document's that names none.
  private static func witness(_ claim: ClaimRecord) -> String {
    claim.source.map { "source \($0)" } ?? "document \(claim.document)"
  }
}
