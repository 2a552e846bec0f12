import TallySyntax

/// Teaches the tagger, from left to right, on the tags that it gives itself.
struct TaggerTrainer: ~Copyable {
  /// The weights.
  private(set) var table = PerceptronTable(classes: PartOfSpeech.allCases.count)
  /// The decisions so far.
  private(set) var count: Int32 = 0

  private let settings: TrainingSettings
  private let words: TrainingLexicon
  private var random: SplitMix64
  private var list = FeatureList()
  private let classes = 0..<PartOfSpeech.allCases.count

  /// Makes a trainer.
  init(_ settings: TrainingSettings, _ words: TrainingLexicon, seed: UInt64) {
    self.settings = settings
    self.words = words
    random = SplitMix64(seed: seed)
  }

  /// Goes over the sentences as often as the settings say, in another order each time.
  mutating func train(_ examples: [TrainingExample]) {
    var order = Array(examples.indices)
    for _ in 0..<settings.taggerEpochs {
      order.shuffle(with: &random)
      for index in order { learn(examples[index]) }
    }
    table.average(steps: count)
  }

  private mutating func learn(_ example: TrainingExample) {
    var tags: [PartOfSpeech] = example.gold.tags
    let forms = words.dropping(example.forms, percent: settings.dropPercent, &random)
    for place in tags.indices {
      TagFeatures.gather(forms.span, tags.span, at: place, into: &list)
      let scores = table.scores(of: list)
      count += 1
      let gold = Int(example.gold.tags[place].rawValue)
      var best = 0
      var wrong = gold == 0 ? 1 : 0
      for index in classes {
        if scores[index] > scores[best] { best = index }
        if index != gold, scores[index] > scores[wrong] { wrong = index }
      }
      if scores[gold] - scores[wrong] <= settings.tagMargin {
        table.update(list, raise: gold, lower: wrong, step: count)
      }
      tags[place] = PartOfSpeech(rawValue: UInt8(best)) ?? .other
    }
  }

  /// The tags that the weights give, averaged over all steps.
  func tags(of forms: [WordForm]) -> [PartOfSpeech] {
    var tags = [PartOfSpeech](repeating: .other, count: forms.count)
    var list = FeatureList()
    for place in forms.indices {
      TagFeatures.gather(forms.span, tags.span, at: place, into: &list)
      let scores = table.scores(of: list)
      var best = 0
      for index in classes where scores[index] > scores[best] { best = index }
      tags[place] = PartOfSpeech(rawValue: UInt8(best)) ?? .other
    }
    return tags
  }

  /// Adds what another has learnt.
  mutating func add(_ other: borrowing TaggerTrainer) { table.add(other.table) }
}
