import TallySyntax

/// Teaches tagger and parser from treebanks and writes the model.
struct SyntaxTrainer {
  private let settings: TrainingSettings
  private let words: TrainingLexicon

  /// Makes a trainer that knows the words of a dictionary and of the treebanks.
  init(_ settings: TrainingSettings, words: TrainingLexicon) {
    self.settings = settings
    self.words = words
  }

  /// The sentences as the tagger and the parser see them.
  func examples(_ sentences: [TreebankSentence]) -> [TrainingExample] {
    sentences.map { TrainingExample($0, lexicon: words.lexicon) }
  }

  /// The model file learnt from the sentences: the same bytes for the same sentences and settings.
  func model(from sentences: [TreebankSentence]) -> [UInt8] {
    var examples = examples(sentences)
    let tagger = taggers(from: examples)
    jackknifeTags(&examples)
    let scout = scout(from: examples.map { $0.reversed() }, seed: settings.seed)
    jackknifeGuides(&examples)
    return bytes(tagger, scout, parsers(from: examples))
  }

  /// Taggers that met the examples in different orders, as one.
  func taggers(from examples: [TrainingExample]) -> TaggerTrainer {
    var sum = tagger(from: examples, seed: settings.seed)
    for voice in 1..<max(1, settings.voices) {
      sum.add(tagger(from: examples, seed: settings.seed &+ UInt64(100 * voice)))
    }
    return sum
  }

  /// Parsers that met the examples in different orders, as one.
  func parsers(from examples: [TrainingExample]) -> ParserTrainer {
    var sum = parser(from: examples, seed: settings.seed)
    for voice in 1..<max(1, settings.voices) {
      sum.add(parser(from: examples, seed: settings.seed &+ UInt64(100 * voice)))
    }
    return sum
  }

  /// A tagger learnt from the examples.
  func tagger(from examples: [TrainingExample], seed: UInt64) -> TaggerTrainer {
    var tagger = TaggerTrainer(settings, words, seed: seed)
    tagger.train(examples)
    return tagger
  }

  /// A scout learnt from examples that are reversed.
  func scout(from examples: [TrainingExample], seed: UInt64) -> ParserTrainer {
    var scout = ParserTrainer(settings, words, seed: seed, isScout: true)
    scout.train(examples)
    return scout
  }

  /// A parser learnt from the examples.
  func parser(from examples: [TrainingExample], seed: UInt64) -> ParserTrainer {
    var parser = ParserTrainer(settings, words, seed: seed)
    parser.train(examples)
    return parser
  }

  /// The model file of what was learnt.
  func bytes(
    _ tagger: borrowing TaggerTrainer, _ scout: borrowing ParserTrainer,
    _ parser: borrowing ParserTrainer
  ) -> [UInt8] {
    var writer = ModelWriter(settings)
    writer.addWords(words.entries, bits: settings.wordBits)
    writer.addClasses(
      tagger.table, voices: settings.voices, least: settings.leastTagWeight, bits: settings.tagBits)
    writer.addSteps(
      scout.steps, voices: 1, least: settings.leastStepWeight, bits: settings.scoutBits)
    writer.addSteps(
      parser.steps, voices: settings.voices, least: settings.leastStepWeight,
      bits: settings.stepBits)
    writer.addClasses(
      parser.relations, voices: settings.voices, least: settings.leastRelationWeight,
      bits: settings.relationBits)
    return writer.bytes()
  }

  /// Tags each part of the examples by a tagger that learnt from the others, so that the parser learns from tags with the
  /// mistakes that it will meet.
  func jackknifeTags(_ examples: inout [TrainingExample]) {
    for fold in 0..<settings.folds {
      let tagger = tagger(from: others(than: fold, in: examples), seed: seed(of: fold))
      for index in stride(from: fold, to: examples.count, by: settings.folds) {
        examples[index].tags = tagger.tags(of: examples[index].forms)
      }
    }
  }

  /// Scouts each part of the examples by a scout that learnt from the others.
  func jackknifeGuides(_ examples: inout [TrainingExample]) {
    for fold in 0..<settings.folds {
      let others = others(than: fold, in: examples).map { $0.reversed() }
      var scout = scout(from: others, seed: seed(of: fold))
      for index in stride(from: fold, to: examples.count, by: settings.folds) {
        examples[index].guide = scout.heads(of: examples[index].reversed())
      }
    }
  }

  private func seed(of fold: Int) -> UInt64 { settings.seed &+ UInt64(fold) &+ 1 }

  private func others(than fold: Int, in examples: [TrainingExample]) -> [TrainingExample] {
    examples.indices.filter { $0 % settings.folds != fold }.map { examples[$0] }
  }
}
