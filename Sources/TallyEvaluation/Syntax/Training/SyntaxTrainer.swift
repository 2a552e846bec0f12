import TallySyntax

/// Teaches tagger and parser from treebanks and writes the model.
struct SyntaxTrainer {
  private let settings: TrainingSettings

  /// Makes a trainer.
  init(_ settings: TrainingSettings) { self.settings = settings }

  /// The model file learnt from the sentences: the same bytes for the same sentences and settings.
  func model(from sentences: [TreebankSentence]) -> [UInt8] {
    var examples = sentences.map(TrainingExample.init)
    var tagger = TaggerTrainer(settings, seed: settings.seed)
    tagger.train(examples)
    jackknife(&examples)
    var parser = ParserTrainer(settings, seed: settings.seed)
    parser.train(examples)
    var writer = ModelWriter(settings)
    writer.addClasses(tagger.table, bits: settings.tagBits)
    writer.addSteps(parser.steps, bits: settings.stepBits)
    writer.addClasses(parser.relations, bits: settings.relationBits)
    return writer.bytes()
  }

  /// Tags each part of the examples by a tagger that learnt from the others, so that the parser learns from tags with the
  /// mistakes that it will meet.
  private func jackknife(_ examples: inout [TrainingExample]) {
    for fold in 0..<settings.folds {
      let others = examples.indices.filter { $0 % settings.folds != fold }.map { examples[$0] }
      var tagger = TaggerTrainer(settings, seed: settings.seed &+ UInt64(fold) &+ 1)
      tagger.train(others)
      for index in stride(from: fold, to: examples.count, by: settings.folds) {
        examples[index].tags = tagger.tags(of: examples[index].forms)
      }
    }
  }
}
