import TallySyntax

/// Teaches tagger and parser from treebanks and writes the model.
struct SyntaxTrainer {
  private let settings: TrainingSettings
  private let words: [SlotTableBuilder.Entry]
  private let lexicon: WordLexicon

  /// Makes a trainer that knows the words of a dictionary.
  init(_ settings: TrainingSettings, words: [SlotTableBuilder.Entry] = []) {
    self.settings = settings
    self.words = words
    let buckets = SlotTableBuilder.buckets(words, bits: settings.wordBits)
    lexicon = SlotTable(buckets: buckets).map { WordLexicon(slots: $0) } ?? .empty
  }

  /// The sentences as the tagger and the parser see them.
  func examples(_ sentences: [TreebankSentence]) -> [TrainingExample] {
    sentences.map { TrainingExample($0, lexicon: lexicon) }
  }

  /// The model file learnt from the sentences: the same bytes for the same sentences and settings.
  func model(from sentences: [TreebankSentence]) -> [UInt8] {
    var examples = examples(sentences)
    let tagger = tagger(from: examples, seed: settings.seed)
    jackknife(&examples)
    return bytes(tagger, parser(from: examples))
  }

  /// A tagger learnt from the examples.
  func tagger(from examples: [TrainingExample], seed: UInt64) -> TaggerTrainer {
    var tagger = TaggerTrainer(settings, seed: seed)
    tagger.train(examples)
    return tagger
  }

  /// A parser learnt from the examples.
  func parser(from examples: [TrainingExample]) -> ParserTrainer {
    var parser = ParserTrainer(settings, seed: settings.seed)
    parser.train(examples)
    return parser
  }

  /// The model file of what was learnt.
  func bytes(
    _ tagger: borrowing TaggerTrainer, _ parser: borrowing ParserTrainer
  ) -> [UInt8] {
    var writer = ModelWriter(settings)
    writer.addWords(words, bits: settings.wordBits)
    writer.addClasses(tagger.table, bits: settings.tagBits)
    writer.addSteps(parser.steps, bits: settings.stepBits)
    writer.addClasses(parser.relations, bits: settings.relationBits)
    return writer.bytes()
  }

  /// Tags each part of the examples by a tagger that learnt from the others, so that the parser learns from tags with the
  /// mistakes that it will meet.
  func jackknife(_ examples: inout [TrainingExample]) {
    for fold in 0..<settings.folds {
      let others = examples.indices.filter { $0 % settings.folds != fold }.map { examples[$0] }
      let tagger = tagger(from: others, seed: settings.seed &+ UInt64(fold) &+ 1)
      for index in stride(from: fold, to: examples.count, by: settings.folds) {
        examples[index].tags = tagger.tags(of: examples[index].forms)
      }
    }
  }
}
