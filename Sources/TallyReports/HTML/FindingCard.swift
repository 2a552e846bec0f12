/// One finding: figure against figure, the timeline, the quotes, why, what may explain it, and how it was read.
struct FindingCard {
  private let finding: FindingRecord
  private let index: ReportIndex
  private let limits: CardLimits
  private let wording: FindingWording
  private let atOdds: [ClaimRecord]
  private let agreeing: [ClaimRecord]
  private let sources: [String: Int]

  /// Prepares the card of a finding.
  init(_ finding: FindingRecord, in index: ReportIndex, limits: CardLimits) {
    self.finding = finding
    self.index = index
    self.limits = limits
    wording = FindingWording(finding, in: index)
    atOdds = index.claims(Array(finding.claims.prefix(limits.rows)))
    agreeing = index.claims(Array(finding.agreeing.prefix(limits.rows)))
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

  /// Writes the card with the keys by which it is filtered.
  func write(keys: String, to html: inout HTMLWriter) {
    let role = FindingCard.role(finding)
    html.breakLine()
    html.element(
      "article", ["class": "card \(role)", "id": FindingCard.anchor(finding), "data-k": keys]
    ) {
      writeHead(role, to: &$0)
      writePlot(to: &$0)
      $0.element("h4", "Who says what")
      writeQuotes(atOdds, of: finding.claims.count, areAtOdds: true, to: &$0)
      if !agreeing.isEmpty {
        $0.element("h4", "Also said, and at odds with none")
        writeQuotes(agreeing, of: finding.agreeing.count, areAtOdds: false, to: &$0)
      }
      writeReasons(to: &$0)
      TrailDetails(finding, index: index, tellsEveryStep: limits.tellsEveryStep).write(to: &$0)
    }
  }

  private func writeHead(_ role: String, to html: inout HTMLWriter) {
    html.element("p", ["class": "badges"]) {
      $0.element("span", ["class": "badge \(role)"], finding.severity)
      if let state = finding.state { $0.element("span", ["class": "badge"], state.rawValue) }
      if finding.timeMayExplain {
        $0.element("span", ["class": "badge"], "time may explain it")
      }
    }
    html.element("h3") { $0.element("bdi", wording.subject) }
    FindingContrast(finding, wording: wording, index: index, source: source).write(to: &html)
  }

  private func writePlot(to html: inout HTMLWriter) {
    let rows =
      atOdds.map { (claim: $0, source: source($0), isAtOdds: true) }
      + agreeing.map { (claim: $0, source: source($0), isAtOdds: false) }
    let points = rows.compactMap {
      TimelinePoint($0.claim, source: $0.source, isAtOdds: $0.isAtOdds)
    }
    if let plot = TimelinePlot(points, consensus: finding.consensus) {
      html.element("figure", ["class": "scroll", "tabindex": "0"]) {
        $0.element("figcaption", caption(plot))
        TimelineDrawing(plot, consensus: finding.consensus, namesMarks: limits.namesMarks).draw(
          in: &$0, title: "Timeline of \(wording.subject); a table and the quotes follow")
      }
    }
    html.element("details", ["class": "table"]) {
      $0.element("summary", "The same as a table")
      TimelineTable(rows).write(to: &$0)
    }
  }

  private func caption(_ plot: TimelinePlot) -> String {
    let measured = atOdds.first { ($0.dimension ?? "count") != "count" }
    let unit = measured.map { ", in \(VisibleText.escaped($0.value.unit))" } ?? ""
    return "Figures by date\(unit)\(plot.scale.isLogarithmic ? " (logarithmic scale)" : "")"
  }

  private func writeQuotes(
    _ claims: [ClaimRecord], of count: Int, areAtOdds: Bool, to html: inout HTMLWriter
  ) {
    let quoted = chosen(claims, most: areAtOdds ? limits.quotes : limits.agreeingQuotes)
    write(quoted.prefix(limits.openQuotes), areAtOdds: areAtOdds, to: &html)
    let folded = quoted.dropFirst(limits.openQuotes)
    if !folded.isEmpty {
      html.element("details", ["class": "more"]) {
        $0.element("summary", SummaryText.count(folded.count, "further quote"))
        write(folded, areAtOdds: areAtOdds, to: &$0)
      }
    }
    if count > quoted.count {
      html.element("p", ["class": "meta"], "And \(count - quoted.count) more, in findings.jsonl.")
    }
  }

  /// As many claims as are quoted, in their order; the two that stand for the finding are among them.
  private func chosen(_ claims: [ClaimRecord], most: Int) -> [ClaimRecord] {
    guard claims.count > most else { return claims }
    let poles: Set<String> = [finding.worst.a, finding.worst.b]
    var room = max(0, most - claims.count { poles.contains($0.id) })
    return claims.filter { claim in
      if poles.contains(claim.id) { return true }
      room -= 1
      return room >= 0
    }
  }

  private func write(
    _ claims: ArraySlice<ClaimRecord>, areAtOdds: Bool, to html: inout HTMLWriter
  ) {
    html.element("ol", ["class": "quotes"]) {
      for claim in claims {
        ClaimQuote(claim, source: source(claim), isAtOdds: areAtOdds, index: index).write(to: &$0)
      }
    }
  }

  private func writeReasons(to html: inout HTMLWriter) {
    html.element("div", ["class": "reasons"]) {
      $0.element("div") {
        $0.element("h4", "Why they are at odds")
        $0.element("p", ["class": "says"]) { $0.element("bdi", wording.sentence) }
        $0.element("p") { $0.element("bdi", DayText.worded(wording.reason)) }
        if let witnesses = wording.witnesses {
          $0.element("p") {
            $0.text("Told: ")
            $0.element("bdi", witnesses)
            $0.text(".")
          }
        }
        if let consensus = wording.consensus { $0.element("p", "Shaded: \(consensus)") }
      }
      $0.element("div") {
        $0.element("h4", "What may explain it")
        let causes = PossibleCauses(finding, wording: wording, index: index).causes
        guard !causes.isEmpty else {
          $0.element("p", "Nothing that the texts say.")
          return
        }
        $0.element("ul") {
          for cause in causes {
            $0.element("li") {
              $0.element("b", "\(cause.kind). ")
              $0.element("bdi", cause.words)
            }
          }
        }
      }
    }
  }

  private func source(_ claim: ClaimRecord) -> Int { sources[FindingCard.witness(claim)] ?? 0 }

  /// Whose a claim is: the outlet's, or the document's that names none.
  private static func witness(_ claim: ClaimRecord) -> String {
    claim.source.map { "source \($0)" } ?? "document \(claim.document)"
  }
}
