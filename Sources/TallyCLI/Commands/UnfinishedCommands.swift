import TallyKit
import TallyReports
import TallyText

/// `tally check PATH…`.
struct CheckCommand: Sendable {
  init(_ session: Session) {}
  func run() async throws -> ExitCode { throw UsageError("check is not there yet") }
}

/// `tally compare CLAIMS…`.
struct CompareCommand: Sendable {
  init(_ session: Session) {}
  func run() async throws -> ExitCode { throw UsageError("compare is not there yet") }
}

/// `tally baseline …`.
struct BaselineCommand: Sendable {
  init(_ session: Session) {}
  func run(_ verb: Verb) async throws -> ExitCode {
    throw UsageError("\(verb.rawValue) is not there yet")
  }
}

/// The baseline of a run.
struct BaselineFile: Sendable {
  static func existing(for session: Session) throws -> BaselineFile? { nil }
  func states(of report: Report, today: CalendarDate?) -> GateStates { GateStates(states: [:]) }
}
