import TallyKit
import TallyReports

/// `tally quantities [FILE…]`: every quantity in lines with `id` and `text`.
struct QuantitiesCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints a line for each line, in order.
  func run() async throws -> ExitCode {
    let files = session.invocation.operands
    return try await session.filter { checker, take in
      try await checker.quantities(files.isEmpty ? ["-"] : files, take: take)
    }
  }
}
