import Foundation
import TallyKit
import TallyRulebook

/// One run of the tool: what was asked, where it is shown, and what the surroundings say.
struct Session: Sendable {
  /// What was asked.
  let invocation: Invocation
  /// Where it is shown.
  let console: Console
  /// What the surroundings say.
  let surroundings: Surroundings
  /// What `tally.json` says; nil where there is none, or the verb has no use for it.
  let configuration: Configuration?
  /// What was typed, before `tally.json` completed it.
  let typed: Invocation

  /// Makes a run without a configuration.
  init(invocation: Invocation, console: Console, surroundings: Surroundings) {
    self.init(
      invocation: invocation, console: console, surroundings: surroundings, configuration: nil,
      typed: invocation)
  }

  private init(
    invocation: Invocation, console: Console, surroundings: Surroundings,
    configuration: Configuration?, typed: Invocation
  ) {
    self.invocation = invocation
    self.console = console
    self.surroundings = surroundings
    self.configuration = configuration
    self.typed = typed
  }

  /// The same run, completed by `tally.json` where its verb has a use for one.
  ///
  /// - Throws: `RunError` where the file is amiss.
  func configured() throws -> Session {
    guard let verb = typed.verb, verb != .initialize, VerbTable.takes(verb, .config) else {
      return self
    }
    let configuration = try Configuration.find(named: typed.value(.config))
    return Session(
      invocation: typed.completed(by: configuration), console: console, surroundings: surroundings,
      configuration: configuration, typed: typed)
  }

  /// The paths to read: those that were typed, else those of `tally.json`.
  ///
  /// - Throws: `UsageError` where there are neither.
  func inputs() throws -> [String] {
    if !invocation.operands.isEmpty { return invocation.operands }
    if let configuration, !configuration.inputs.isEmpty { return configuration.inputs }
    let verb = invocation.verb?.rawValue ?? "report"
    throw UsageError(
      "\(verb) needs PATH…, or \"inputs\" in tally.json; see: tally help \(verb)")
  }

  /// The rules that the options and the place of the executable name.
  func rulebook() throws -> Rulebook { try Rulebook(contentsOf: rulesFolder()) }

  /// The folder of rules.
  func rulesFolder() throws -> URL {
    try RulesLocator(
      named: invocation.value(.rules), executable: Bundle.main.executableURL
    ).find()
  }

  /// The tagger and parser that the options or the place of the executable name.
  func syntax() throws -> LoadedSyntax {
    try LoadedSyntax(named: invocation.value(.model), executable: Bundle.main.executableURL)
  }

  /// A checker that follows the rules and options of this run.
  ///
  /// - Parameter kind: what standard input holds where no option says so.
  func checker(standardInput kind: InputKind? = nil) throws -> Checker {
    let options = try invocation.checkerOptions(
      standardInput: kind, configuration: configuration)
    return Checker(rulebook: try rulebook(), syntax: try syntax(), options: options)
  }
}
