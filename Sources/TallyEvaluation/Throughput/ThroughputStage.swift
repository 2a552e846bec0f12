/// What is timed.
enum ThroughputStage: String, Hashable, Sendable, CaseIterable {
  case wordCount, words, reading, quantities, list, claims, filter, report

  /// What it does, for the report.
  var description: String {
    switch self {
    case .wordCount: "`wc -w`"
    case .words: "counting words in memory"
    case .reading: "reading: blocks, tokens, sentences"
    case .quantities: "the same, and quantities"
    case .list: "`tally quantities`: file to quantities as JSON Lines"
    case .claims: "reading, quantities and claims"
    case .filter: "`tally claims`: file to claims as JSON Lines"
    case .report: "the same claims read, compared and grouped"
    }
  }
}
