/// How much a card shows, so that a page of many findings stays below six kilobytes a finding.
struct CardLimits: Hashable, Sendable {
  /// How many claims are drawn and listed; the rest is counted.
  let rows: Int
  /// How many claims at odds are quoted.
  let quotes: Int
  /// How many claims that are at odds with none are quoted.
  let agreeingQuotes: Int
  /// How many quotes stand open; the rest is folded.
  let openQuotes: Int
  /// Whether the trail shows the steps of the grammar too, not only those that a rule decided.
  let tellsEveryStep: Bool
  /// Whether marks have tooltips, which say what the table below says too.
  let namesMarks: Bool

  /// The limits of a page with so many findings.
  static func forPage(of findings: Int) -> CardLimits {
    findings > 25
      ? CardLimits(
        rows: 16, quotes: 2, agreeingQuotes: 1, openQuotes: 2, tellsEveryStep: false,
        namesMarks: false)
      : CardLimits(
        rows: 40, quotes: 40, agreeingQuotes: 40, openQuotes: 6, tellsEveryStep: true,
        namesMarks: true)
  }
}
