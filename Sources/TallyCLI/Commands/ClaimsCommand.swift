import TallyKit
import TallyReports

/// `tally claims [PATH…]`: the claims as JSON Lines; without paths a filter over JSON Lines.
struct ClaimsCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the claims as they are read.
  func run() async throws -> ExitCode {
    let paths = session.invocation.operands
    return try await session.filter { checker, take in
      if let note = checker.noteOnSyntax { session.console.note(note) }
      try await checker.claims(paths.isEmpty ? ["-"] : paths, take: take)
    }
  }
}
