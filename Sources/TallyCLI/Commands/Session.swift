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
    let options = try invocation.checkerOptions(standardInput: kind)
    return Checker(rulebook: try rulebook(), syntax: try syntax(), options: options)
  }
}
