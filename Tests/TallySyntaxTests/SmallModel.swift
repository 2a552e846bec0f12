import Foundation
import TallySyntax
import TallyTestSupport

@testable import TallyEvaluation

/// A model learnt from the sentences of this project, once for all tests.
enum SmallModel {
  /// The sentences.
  static func sentences() throws -> [TreebankSentence] {
    try ConlluReader.sentences(at: Repository.tests("Fixtures/syntax/sentences.conllu").path)
  }

  /// The bytes of a model that learns them by heart.
  static func bytes(seed: UInt64 = 1) throws -> [UInt8] {
    var settings = TrainingSettings()
    settings.seed = seed
    settings.dropPercent = 0
    settings.voices = 2
    settings.leastTagWeight = 1
    settings.leastStepWeight = 1
    settings.leastRelationWeight = 1
    let sentences = try sentences()
    let words = TrainingLexicon([:], sentences, bits: settings.wordBits)
    return SyntaxTrainer(settings, words: words).model(from: sentences)
  }

  /// The model.
  static func model() throws -> SyntaxModel { try shared.get() }

  private static let shared = Result { try read() }

  private static func read() throws -> SyntaxModel {
    let bytes = try bytes()
    return try SyntaxModel(bytes.span)
  }
}
