import TallyClaims
import TallyReports
import TallyText

/// The results of a corpus as they come in.
struct CorpusParts: Sendable {
  /// The documents read so far.
  private(set) var documents: [DocumentProfile] = []
  /// Their claims.
  private(set) var claims: [Claim] = []
  /// What was refused.
  private(set) var skipped: [Report.Skip] = []
  /// How many documents were published too early to be asked for.
  private(set) var leftOut = 0

  /// Appends the results of a chunk, giving each claim its document's position in the corpus.
  mutating func append(_ outcomes: [DocumentOutcome]) {
    for outcome in outcomes {
      switch outcome {
      case .read(let profile, let found):
        claims += found.map { $0.placed(in: documents.count) }
        documents.append(profile)
      case .skipped(let skip): skipped.append(skip)
      case .leftOut: leftOut += 1
      }
    }
  }
}
