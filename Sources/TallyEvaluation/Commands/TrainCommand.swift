import Foundation
import TallyKit
import TallySyntax
import TallyText

/// `train FILE.conllu… --output FILE`: learns tagger and parser from treebanks and writes the model.
struct TrainCommand: Sendable {
  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Learns, writes the model and prints its size and hash.
  ///
  /// - Throws: `RunError` where a file cannot be read or the model cannot be written.
  func run() throws {
    guard let output = invocation.value(.output) else {
      throw RunError(nil, "say where the model goes: --output FILE")
    }
    var settings = TrainingSettings()
    settings.seed = UInt64(try invocation.number(.seed) ?? 1)
    let sentences = try invocation.operands.flatMap { try ConlluReader.sentences(at: $0) }
    let senses = try invocation.value(.wordnet).map { try WordNetLexicon(folder: $0).senses } ?? [:]
    let words = TrainingLexicon(senses, sentences, bits: settings.wordBits)
    let bytes = SyntaxTrainer(settings, words: words).model(from: sentences)
    let file = URL(filePath: output)
    try OutputFolder(file.deletingLastPathComponent().path).write([
      OutputFile(name: file.lastPathComponent, bytes: bytes)
    ])
    EvaluationTool.print("\(bytes.count) bytes in \(output)\n")
    EvaluationTool.print("SHA-256 \(SHA256.hexadecimal(bytes.span))\n")
  }
}
