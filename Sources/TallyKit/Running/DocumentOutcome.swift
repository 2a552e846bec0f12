import TallyClaims
import TallyReports
import TallyText

/// What came of one raw document.
enum DocumentOutcome: Sendable {
  /// It was read; its claims name it as the first of a corpus.
  case read(DocumentProfile, [Claim])
  /// It was refused.
  case skipped(Report.Skip)
  /// It was published too early to be asked for.
  case leftOut
}
