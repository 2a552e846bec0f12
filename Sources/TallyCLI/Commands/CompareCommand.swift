import TallyKit

/// `tally compare CLAIMS…`: claims as JSON Lines in, comparisons out.
struct CompareCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints a line for each compared pair.
  func run() async throws -> ExitCode {
    let paths = session.invocation.operands
    let result = try await session.checker().comparisons(of: paths.isEmpty ? ["-"] : paths) {
      session.console.print($0)
    }
    for note in result.notes { session.console.note(note) }
    return session.tell(of: result.skipped)
  }
}
