import Foundation
import TallyKit
import TallySyntax

/// `syntax FILE.conllu…`: how well and how fast the model tags and parses treebanks.
struct SyntaxCommand: Sendable {
  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Scores each file and prints its figures, a line each.
  ///
  /// - Throws: `RunError` where the model or a file cannot be read.
  func run() throws {
    let model = try invocation.syntaxModel()
    var report = ""
    for path in invocation.operands {
      if invocation.operands.count > 1 { report += "\(path)\n" }
      report += try SyntaxAccuracy.measure(ConlluReader.sentences(at: path), model: model).text
    }
    try invocation.publish(report)
  }
}
