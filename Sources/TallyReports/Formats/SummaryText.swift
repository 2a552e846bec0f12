/// What a run comes to, in sentences: the same in text and Markdown.
package struct SummaryText {
  private let report: ReportRecord

  /// Prepares the summary of a report.
  init(_ report: ReportRecord) { self.report = report }

  /// All lines for a terminal.
  func lines(width: Int) -> [String] {
    var lines = TextWrap.lines(verdict, width: width)
    lines += TextWrap.lines(scope, width: width)
    lines += report.skipped.flatMap { skip in
      TextWrap.hanging(
        "skipped", "\(VisibleText.escaped(skip.name)): \(VisibleText.escaped(skip.reason))",
        indent: 11, width: width)
    }
    lines += (report.missing ?? []).flatMap { pattern in
      TextWrap.hanging(
        "missing", "no claim with the required key \(VisibleText.escaped(pattern))", indent: 11,
        width: width)
    }
    lines += (report.ignores ?? []).flatMap { ignore in
      TextWrap.hanging(
        "comment", "\(VisibleText.escaped(ignore.path)):\(ignore.line): \(ignore.message)",
        indent: 11, width: width)
    }
    lines += (report.stale ?? []).map {
      "  stale    \(VisibleText.escaped($0)) no longer occurs: tally baseline prune"
    }
    lines += report.notes.flatMap {
      TextWrap.hanging("note", VisibleText.escaped($0), indent: 11, width: width)
    }
    return lines
  }

  /// How many findings there are, how grave, and what the baseline says of them.
  var verdict: String {
    let summary = report.summary
    guard summary.findings > 0 else { return "No figures at odds.\(gate)\(comments)" }
    let grades = [
      (summary.major, "major"), (summary.moderate, "moderate"), (summary.minor, "minor"),
    ]
    let shown = grades.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(SummaryText.count(summary.findings, "finding")): "
      + shown.joined(separator: ", ") + "." + gate + comments
  }

  /// What comments in documents have to do with it; empty where there are none.
  private var comments: String {
    let suppressed = report.summary.suppressed ?? 0
    let faults = report.summary.ignoreFaults ?? 0
    var text = ""
    if suppressed > 0 { text += " Passed over by comments: \(suppressed)." }
    if faults > 0 { text += " \(SummaryText.count(faults, "tally-ignore comment")) amiss." }
    return text
  }

  /// What was read and compared.
  var scope: String {
    let summary = report.summary
    var text = "Read \(SummaryText.count(summary.documents, "document"))"
    text += " from \(SummaryText.count(summary.sources, "source"))"
    if summary.undated > 0 { text += " (\(summary.undated) without a date)" }
    text += " with \(SummaryText.count(summary.claims, "claim"));"
    text += " compared \(SummaryText.count(summary.comparisons, "pair")) about the same facts: "
    text += "\(summary.agree) agree, \(summary.compatible) compatible, "
    text += "\(SummaryText.count(summary.update, "update")), "
    text += "\(SummaryText.count(summary.conflict, "conflict"))."
    text += " Skipped \(SummaryText.count(summary.skipped, "input"))."
    if summary.passedOver > 0 {
      text += " Passed over \(SummaryText.count(summary.passedOver, "file")) of other kinds."
    }
    return text
  }

  /// `1 claim`, `2 claims`, `12,391 claims`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(FigureText.separated(String(number))) \(noun)\(number == 1 ? "" : "s")"
  }

  private var gate: String {
    let summary = report.summary
    let parts = [
      (summary.new, "new"), (summary.changed, "changed"), (summary.baselined, "baselined"),
      (summary.stale, "stale"),
    ].compactMap { number, name in number.map { "\($0) \(name)" } }
    return parts.isEmpty ? "" : " Against the baseline: " + parts.joined(separator: ", ") + "."
  }
}
