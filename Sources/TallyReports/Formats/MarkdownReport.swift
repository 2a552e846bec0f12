/// The report as Markdown, fit for a pull request's comment.
package struct MarkdownReport: Sendable {
  /// How many findings are shown: a comment may hold 65,536 characters.
  private static let mostFindings = 20
  private static let mostSides = 12

  /// Makes the format.
  package init() {}

  /// The report as Markdown, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let index = ReportIndex(report)
    let summary = SummaryText(report)
    var blocks = ["## Tally: \(MarkdownText.escaped(summary.verdict))"]
    blocks.append(MarkdownText.escaped(summary.scope))
    for finding in report.findings.prefix(MarkdownReport.mostFindings) {
      blocks += block(finding, in: index)
    }
    let rest = report.findings.count - MarkdownReport.mostFindings
    if rest > 0 { blocks.append("And \(SummaryText.count(rest, "further finding")).") }
    blocks += remarks(report)
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func block(_ finding: FindingRecord, in index: ReportIndex) -> [String] {
    let wording = FindingWording(finding, in: index)
    let state = finding.state.map { " · \($0.rawValue)" } ?? ""
    var blocks = [
      "### \(MarkdownText.escaped(finding.severity))\(state) · \(MarkdownText.escaped(wording.headline))",
      MarkdownText.escaped(wording.sentence),
      table(finding.claims, in: index),
      "**Why:** \(MarkdownText.escaped(wording.reason))  \n"
        + "**Time:** \(MarkdownText.escaped(wording.time))",
    ]
    if let witnesses = wording.witnesses {
      blocks.append("**Told:** \(MarkdownText.escaped(witnesses))")
    }
    if let consensus = wording.consensus {
      blocks.append("**Overlap:** \(MarkdownText.escaped(consensus))")
    }
    if !finding.agreeing.isEmpty {
      blocks.append("At odds with none:")
      blocks.append(table(finding.agreeing, in: index))
    }
    blocks.append(MarkdownText.code("tally explain \(finding.fingerprint)"))
    return blocks
  }

  private func table(_ ids: [String], in index: ReportIndex) -> String {
    var rows = ["| figure | published | source | words | place |", "|---|---|---|---|---|"]
    let claims = index.claims(Array(ids.prefix(MarkdownReport.mostSides)))
    rows += claims.map { row($0, in: index) }
    let rest = ids.count - claims.count
    if rest > 0 { rows.append("| … | | | and \(rest) more | |") }
    return rows.joined(separator: "\n")
  }

  private func row(_ claim: ClaimRecord, in index: ReportIndex) -> String {
    let quote = MarkedSentence(claim).clipped(to: 160)
    let marked =
      quote.marked.isEmpty ? "" : "<strong>\(MarkdownText.escaped(quote.marked))</strong>"
    let source = ([ClaimWording.source(claim)] + ClaimWording.qualifiers(claim))
      .joined(separator: ", ")
    let cells = [
      MarkdownText.escaped(QuantityWording(claim).text),
      MarkdownText.escaped(ClaimWording.published(claim)), MarkdownText.escaped(source),
      "“\(MarkdownText.escaped(quote.before))\(marked)\(MarkdownText.escaped(quote.after))”",
      MarkdownText.code(index.place(of: claim)),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private func remarks(_ report: ReportRecord) -> [String] {
    var lines = report.skipped.map {
      "- skipped \(MarkdownText.code($0.name)): \(MarkdownText.escaped($0.reason))"
    }
    lines += (report.missing ?? []).map {
      "- no claim with the required key \(MarkdownText.code($0))"
    }
    lines += (report.ignores ?? []).map {
      "- \(MarkdownText.code("\($0.path):\($0.line)")): \(MarkdownText.escaped($0.message))"
    }
    lines += (report.stale ?? []).map {
      "- the baseline’s \(MarkdownText.code($0)) no longer occurs"
    }
    lines += report.notes.map { "- \(MarkdownText.escaped($0))" }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }
}
