import TallyKit
import TallyReports

extension Session {
  /// Runs a filter: prints its lines as they come, then names what was skipped.
  func filter(
    _ run: (Checker, ([LineOutcome]) throws -> Void) async throws -> Void
  ) async throws -> ExitCode {
    var skipped: [Report.Skip] = []
    try await run(checker(standardInput: .jsonLines)) { outcomes in
      var waiting: [UInt8] = []
      for outcome in outcomes {
        switch outcome {
        case .lines(let lines) where lines.count < Session.longLines: waiting += lines
        case .lines(let lines):
          console.print(waiting)
          waiting.removeAll(keepingCapacity: true)
          console.print(lines)
        case .skipped(let skip): skipped.append(skip)
        }
      }
      console.print(waiting)
    }
    return tell(of: skipped)
  }

  /// The bytes from which lines are printed as they are; shorter ones are gathered first, to print fewer times.
  private static var longLines: Int { 8_192 }
}
