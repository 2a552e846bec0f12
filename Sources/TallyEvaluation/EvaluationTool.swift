import Foundation
import TallyKit
import TallyRulebook

/// The tool for developers: scores, speed, and corpora to measure with.
package struct EvaluationTool: Sendable {
  /// Makes the tool.
  package init() {}

  /// Runs the tool on the words typed after its name; 0 when done, 2 when it could not run.
  package func run(_ arguments: [String]) async -> Int32 {
    do {
      let invocation = try EvaluationInvocation(arguments)
      if invocation.wantsHelp {
        EvaluationTool.print(EvaluationHelp.text(for: invocation.verb))
      } else {
        guard let verb = invocation.verb else {
          throw RunError(nil, "say what to measure; see: tally-evaluate --help")
        }
        try await EvaluationTool.perform(verb, invocation)
      }
      return 0
    } catch {
      FileHandle.standardError.write(Data("tally-evaluate: \(error)\n".utf8))
      return 2
    }
  }

  private static func perform(
    _ verb: EvaluationVerb, _ invocation: EvaluationInvocation
  ) async throws {
    switch verb {
    case .quantities: try await AccuracyCommand(invocation).quantities()
    case .slots: try await AccuracyCommand(invocation).slots()
    case .stories, .tolls, .pairs, .verdicts: try await AccuracyCommand(invocation).verdicts()
    case .signs: try await AccuracyCommand(invocation).signs()
    case .weights: try await AccuracyCommand(invocation).weights()
    case .throughput: try await ThroughputCommand(invocation).run()
    case .scale: try await ScaleCommand(invocation).run()
    case .corpus: try CorpusCommand(invocation).run()
    case .syntax: try SyntaxCommand(invocation).run()
    case .train: try TrainCommand(invocation).run()
    }
  }

  /// Prints a result.
  static func print(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
