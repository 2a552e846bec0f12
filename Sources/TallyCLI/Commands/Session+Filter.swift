import TallyKit
import TallyReports

extension Session {
  /// Runs a filter: prints its lines as they come, then names what was skipped.
  func filter(
    _ run: (Checker, ([LineOutcome]) throws -> Void) async throws -> Void
  ) async throws -> ExitCode {
    var skipped: [Report.Skip] = []
    try await run(checker(standardInput: .jsonLines)) { outcomes in
      var bytes: [UInt8] = []
      for outcome in outcomes {
        switch outcome {
        case .lines(let lines): bytes += lines
        case .skipped(let skip): skipped.append(skip)
        }
      }
      console.print(bytes)
    }
    return tell(of: skipped)
  }
}
