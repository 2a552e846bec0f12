import Foundation
import TallyKit

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
    var report = VerdictReport(commit: commit)
    for path in invocation.operands {
      if path.hasSuffix(".jsonl") {
        report.pairs.append(try await InferenceAccuracy.measure(path, checker: checker))
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
    var lines = ""
    for path in invocation.operands {
      lines += try await StorySigns.measure(path, checker: checker).lines
    }
    try invocation.publish(lines)
  }

  private var commit: String {
    CommitName.current(above: FileManager.default.currentDirectoryPath)
  }
}
