import Foundation
import TallyComparison
import TallyKit
import TallyRulebook

/// The verbs that score: each prints its tables, and writes them where a report is asked for.
struct AccuracyCommand: Sendable {
  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// `quantities GOLD.jsonl…`.
  func quantities() async throws {
    let checker = try invocation.checker()
    let accuracy = try await QuantityAccuracy.measure(invocation.operands, checker: checker)
    try invocation.publish(accuracy.report(commit: commit))
  }

  /// `slots FILE.jsonl…`.
  func slots() async throws {
    let checker = try invocation.checker()
    let accuracy = try await SlotAccuracy.measure(invocation.operands, checker: checker)
    try invocation.publish(SlotReport(accuracy: accuracy, commit: commit).text)
  }

  /// `stories FOLDER`, `tolls FOLDER`, `pairs FILE…`, and `verdicts PATH…` for all of them.
  func verdicts() async throws {
    let checker = try invocation.checker()
    let rulebook = try invocation.rulebook()
    var report = VerdictReport(commit: commit)
    for path in invocation.operands {
      if path.hasSuffix(".jsonl") {
        report.pairs.append(
          try await InferenceAccuracy.measure(path, checker: checker, rulebook: rulebook))
      } else if TollAccuracy.holdsTolls(path) {
        report.tolls.append(try await TollAccuracy.measure(path, checker: checker))
      } else {
        report.stories.append(try await StoryAccuracy.measure(path, checker: checker))
      }
    }
    try invocation.publish(report.text())
  }

  /// `signs FOLDER`: the signs on the pairs of stories.
  func signs() async throws {
    let checker = try invocation.checker()
    try invocation.publish(
      try await StorySigns.measure(invocation.operands, checker: checker).lines)
  }

  /// `weights FOLDER…`: fits the weights of the signs to stories, and sets them in the file of rules that `--output` names.
  func weights() async throws {
    let checker = try invocation.checker()
    let stories = try await StorySigns.measure(invocation.operands, checker: checker)
    let report = WeightReport(stories, inUse: try invocation.rulebook().comparison.linkage)
    EvaluationTool.print(report.text)
    guard let path = invocation.output else { return }
    try invocation.write(SignRules(at: path).text(with: report.fitted), to: path)
  }

  private var commit: String {
    CommitName.current(above: FileManager.default.currentDirectoryPath)
  }
}
