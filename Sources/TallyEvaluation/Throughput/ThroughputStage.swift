/// What is timed.
enum ThroughputStage: String, Hashable, Sendable, CaseIterable {
  case words, reading, quantities, claims, filter, report

  /// What it does, for the report.
  var description: String {
    switch self {
    case .words: "counting words"
    case .reading: "reading: blocks, tokens, sentences"
    case .quantities: "the same, and quantities"
    case .claims: "the same, and claims"
    case .filter: "`tally claims`: file to claims as JSON Lines"
    case .report: "the same claims read, compared and grouped"
    }
  }
}
