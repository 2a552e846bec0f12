import TallyReports

/// Where a claim comes from, as lines for a terminal: bytes, rules, value, key, verdicts.
struct ClaimText {
  private let claim: ClaimRecord
  private let index: ReportIndex

  /// Explains a claim of a report.
  init(_ claim: ClaimRecord, in index: ReportIndex) {
    self.claim = claim
    self.index = index
  }

  /// The whole explanation.
  var lines: [String] {
    heading + sentence + trail + [""] + Columns.lines(meaning) + verdicts
  }

  /// The claim's identifier, place, date and source, and what its words are.
  var heading: [String] {
    let date = claim.published.map { "\($0) (\(claim.publishedFrom ?? "unknown how"))" }
    let facts = [index.place(of: claim), date ?? "date unknown", claim.source ?? "source unknown"]
    return ["\(claim.id)  " + facts.joined(separator: "  ")]
  }

  private var sentence: [String] {
    let span = claim.quoteSpan ?? claim.number
    return [
      claim.sentenceText.map { "  “\($0)”" },
      "  bytes \(span.start)–\(span.end): “\(claim.quote)”",
    ]
    .compactMap(\.self)
  }

  /// The recorded steps: what was decided, from which words, by which rule.
  private var trail: [String] {
    let rows = (claim.trail ?? []).map { step in
      ["  \(step.stage)", step.result, step.words.map { "“\($0)”" } ?? "", step.rule ?? ""]
    }
    return [""] + Columns.lines(rows)
  }

  private var meaning: [[String]] {
    let value = claim.value
    let figures =
      value.low == value.high
      ? value.low.map(\.description) ?? "?"
      : "\(value.low.map(\.description) ?? "…") to \(value.high.map(\.description) ?? "…")"
    let soft = claim.intervals.map { "expected \(ClaimText.text($0.soft))" }
    let asOf = claim.asOf.map { "\($0.from) to \($0.to)" + ($0.basis.map { " (\($0))" } ?? "") }
    return [
      [
        "  value",
        ["\(figures) \(value.unit), \(value.bound)", soft].compactMap(\.self)
          .joined(separator: "; "),
      ],
      ["  key", claim.key], ["  as of", asOf ?? "unknown"], ["  modality", claim.modality],
      ["  attribution", claim.attribution ?? "none"], ["  confidence", "\(claim.confidence)"],
    ]
  }

  private static func text(_ interval: IntervalRecord) -> String {
    let low = interval.low.map { "\(interval.lowClosed ? "[" : "(")\($0)" } ?? "(…"
    let high = interval.high.map { "\($0)\(interval.highClosed ? "]" : ")")" } ?? "…)"
    return "\(low), \(high)"
  }

  private var verdicts: [String] {
    let compared = index.report.comparisons.filter { $0.a == claim.id || $0.b == claim.id }
    if compared.isEmpty {
      return ["", "  compared with no other claim: none speaks of the same fact"]
    }
    let rows = compared.map { comparison in
      let other = comparison.a == claim.id ? comparison.b : comparison.a
      let severity = comparison.severity.map { " \($0)" } ?? ""
      return ["  \(comparison.verdict)\(severity)", "with \(other)", comparison.reason]
    }
    return [""] + Columns.lines(rows)
  }
}
