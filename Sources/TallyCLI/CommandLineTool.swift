import Foundation
import TallyKit
import TallyReports
import TallyRulebook

/// The tool as a person meets it: words typed in, an exit code out.
package struct CommandLineTool: Sendable {
  /// The version of the tool.
  static let version = ToolIdentity.version

  /// Makes the tool.
  package init() {}

  /// Runs the tool on the words typed after its name; the first Ctrl-C stops it with nothing half-written.
  package func run(_ arguments: [String]) async -> Int32 {
    let task = Task { await CommandLineTool.outcome(of: arguments) }
    let interrupts = Interrupts.watch { task.cancel() }
    let code = await task.value
    interrupts.stop()
    return code.rawValue
  }

  private static func outcome(of arguments: [String]) async -> ExitCode {
    do {
      let invocation = try ArgumentParser.parse(arguments)
      let surroundings = Surroundings.current()
      let console = Console(invocation, surroundings: surroundings)
      return try await perform(
        Session(invocation: invocation, console: console, surroundings: surroundings))
    } catch {
      return complain(of: error)
    }
  }

  private static func perform(_ session: Session) async throws -> ExitCode {
    let invocation = session.invocation
    if invocation.has(.version) {
      session.console.print("tally \(version)\n")
      return .complete
    }
    guard let verb = invocation.verb else {
      session.console.print(invocation.has(.help) ? HelpPage.whole() : HelpPage.short)
      return invocation.has(.help) ? .complete : .couldNotRun
    }
    if invocation.has(.help) {
      session.console.print(HelpPage.page(of: verb))
      return .complete
    }
    let configured = try session.configured()
    try configured.invocation.checkValues(session.surroundings)
    return try await perform(verb, in: configured)
  }

  private static func perform(_ verb: Verb, in session: Session) async throws -> ExitCode {
    switch verb {
    case .report: try await ReportCommand(session).run()
    case .check: try await CheckCommand(session).run()
    case .explain: try await ExplainCommand(session).run()
    case .claims: try await ClaimsCommand(session).run()
    case .compare: try await CompareCommand(session).run()
    case .quantities: try await QuantitiesCommand(session).run()
    case .baselineCreate, .baselineAccept, .baselinePrune, .baselineList, .baselineDiff:
      try await BaselineCommand(session).run(verb)
    case .rulesList, .rulesShow, .rulesCheck: try RulesCommand(session).run(verb)
    case .initialize: try await InitCommand(session).run()
    case .config: try ConfigCommand(session).run()
    case .schema: try SchemaCommand(session).run()
    case .completion: try CompletionCommand(session).run()
    case .man: ManualCommand(session).run()
    case .help: try HelpCommand(session).run()
    }
  }

  private static func complain(of error: any Error) -> ExitCode {
    switch error {
    case is CancellationError:
      Console.complain("interrupted; nothing was written")
      return .interrupted
    case is UsageError, is RunError, is RuleErrors, is RuleError:
      Console.complain("\(error)")
      return .couldNotRun
    default:
      Console.complain("a bug in tally: \(error). Please report it with the command that was typed")
      return .bug
    }
  }
}
