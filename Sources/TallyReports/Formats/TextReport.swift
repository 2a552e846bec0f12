/// The report for a terminal: a block for each finding, worst first, then a summary.
package struct TextReport: Sendable {
  /// How many sides and agreeing claims a finding shows before the rest is only counted.
  private static let mostLines = 12

  /// The narrowest terminal that figures are drawn on, in columns.
  private static let leastPlotWidth = 60

  /// The least room for a quote beside its place, in code points.
  private static let leastQuoteWidth = 48

  /// The column at which the text of a labelled paragraph stands.
  private static let indent = 11

  private let options: ReportOptions

  /// Makes the format.
  package init(options: ReportOptions = ReportOptions()) { self.options = options }

  /// The report as text, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let index = ReportIndex(report)
    var lines: [String] = []
    for finding in report.findings {
      lines += block(finding, in: index)
      lines.append("")
    }
    lines += SummaryText(report).lines(width: options.width)
    return Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  private func block(_ finding: FindingRecord, in index: ReportIndex) -> [String] {
    let wording = FindingWording(finding, in: index)
    var lines = headline(finding, wording)
    lines += sides(finding.claims, in: index)
    lines += timeline(finding, in: index)
    lines += TextWrap.hanging(
      "why", wording.reason, indent: TextReport.indent, width: options.width)
    if let witnesses = wording.witnesses {
      lines += TextWrap.hanging(
        "told", witnesses, indent: TextReport.indent, width: options.width)
    }
    lines += TextWrap.hanging("time", wording.time, indent: TextReport.indent, width: options.width)
    if !finding.agreeing.isEmpty {
      lines.append("  at odds with none:")
      lines += sides(finding.agreeing, in: index)
    }
    if let consensus = wording.consensus {
      lines += TextWrap.hanging(
        "overlap", consensus, indent: TextReport.indent, width: options.width)
    }
    lines.append(
      "  "
        + options.style.paint("tally explain \(VisibleText.escaped(finding.fingerprint))", .faint))
    return lines
  }

  /// The figures by day, on terminals that are wide enough.
  private func timeline(_ finding: FindingRecord, in index: ReportIndex) -> [String] {
    guard options.width >= TextReport.leastPlotWidth else { return [] }
    let claims = index.claims(Array(finding.claims.prefix(TextReport.mostLines)))
    guard Set(claims.map(\.dimension)).count == 1 else { return [] }
    return IntervalPlot(timeline: claims, consensus: finding.consensus).lines(width: options.width)
  }

  /// On one line however long, so that searches find it whole; on a terminal broken between words.
  private func headline(_ finding: FindingRecord, _ wording: FindingWording) -> [String] {
    let severity = VisibleText.escaped(finding.severity)
    let state = finding.state.map { " [\($0.rawValue)]" } ?? ""
    let indent = severity.unicodeScalars.count + 2
    let words = wording.headline + state
    let lines =
      options.breaksHeadlines ? TextWrap.lines(words, width: options.width - indent) : [words]
    return lines.enumerated().map { number, line in
      let lead =
        number == 0
        ? options.style.paint(severity, severity: finding.severity) + "  "
        : String(repeating: " ", count: indent)
      return lead + options.style.paint(line, .strong)
    }
  }

  private func sides(_ ids: [String], in index: ReportIndex) -> [String] {
    let claims = index.claims(Array(ids.prefix(TextReport.mostLines)))
    let places = claims.map { index.place(of: $0) }
    let column = min(40, places.map(\.unicodeScalars.count).max() ?? 0)
    var lines = zip(claims, places).flatMap { side($0, place: $1, column: column) }
    let rest = ids.count - claims.count
    if rest > 0 { lines.append("  … and \(rest) more") }
    return lines
  }

  /// A line for each side, never wrapped, so that editors and `grep` find the place; where the quote does not fit
  /// beside it, it stands below.
  private func side(_ claim: ClaimRecord, place: String, column: Int) -> [String] {
    let padding = String(repeating: " ", count: max(0, column - place.unicodeScalars.count))
    let date = ClaimWording.published(claim)
    let width = max(0, ClaimWording.unknownDate.utf8.count - date.unicodeScalars.count)
    let facts =
      [date + String(repeating: " ", count: width), ClaimWording.source(claim)]
      + ClaimWording.qualifiers(claim)
    let lead = "  \(place)\(padding)  \(facts.joined(separator: "  "))  "
    let room = options.width - lead.unicodeScalars.count - 2
    let isBeside = room >= TextReport.leastQuoteWidth
    let quote = MarkedSentence(claim).clipped(to: isBeside ? room : options.width - 8)
    let marked = options.style.paint(VisibleText.escaped(quote.marked), .mark)
    let words =
      "\"\(VisibleText.escaped(quote.before))\(marked)\(VisibleText.escaped(quote.after))\""
    guard !isBeside else { return [lead + words] }
    return [String(lead.dropLast(2)), "      " + words]
  }
}
