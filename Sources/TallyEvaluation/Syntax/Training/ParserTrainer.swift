import TallySyntax

/// Teaches the parser: a dynamic oracle and steps of its own choice, so that it learns to go on after mistakes.
struct ParserTrainer: ~Copyable {
  /// The weights of steps and of relations.
  private(set) var steps = PerceptronTable(classes: Transition.allCases.count)
  private(set) var relations = PerceptronTable(classes: DependencyRelation.allCases.count)
  /// The decisions so far, of either kind.
  private(set) var stepCount: Int32 = 0
  private(set) var relationCount: Int32 = 0

  /// Whether it looks for heads alone, from the end of the sentence.
  private let isScout: Bool
  private let settings: TrainingSettings
  private let words: TrainingLexicon
  private var random: SplitMix64
  private var list = FeatureList()
  private var stepScores = ClassScores()

  /// Makes a trainer.
  init(
    _ settings: TrainingSettings, _ words: TrainingLexicon, seed: UInt64, isScout: Bool = false
  ) {
    self.isScout = isScout
    self.settings = settings
    self.words = words
    random = SplitMix64(seed: seed)
  }

  /// Goes over the sentences as often as the settings say, in another order each time.
  mutating func train(_ examples: [TrainingExample]) {
    var order = Array(examples.indices)
    for epoch in 0..<(isScout ? settings.scoutEpochs : settings.parserEpochs) {
      order.shuffle(with: &random)
      for index in order { learn(examples[index], explores: epoch > 0) }
    }
    steps.average(steps: stepCount)
    relations.average(steps: relationCount)
  }

  private mutating func learn(_ example: TrainingExample, explores: Bool) {
    let forms = words.dropping(example.forms, percent: settings.dropPercent, &random)
    var state = ParserState(forms: forms, tags: example.tags, guide: isScout ? nil : example.guide)
    var oracle = DynamicOracle(example.gold)
    while !state.isDone {
      let step = chooseStep(state, oracle, explores: explores)
      oracle.note(step, in: state)
      switch step {
      case .shift: state.shift()
      case .attachLeft: state.attachLeft(relation(of: step, state, oracle, example))
      case .attachRight: state.attachRight(relation(of: step, state, oracle, example))
      }
    }
  }

  /// Learns from one step, and says which to take.
  private mutating func chooseStep(
    _ state: ParserState, _ oracle: DynamicOracle, explores: Bool
  ) -> Transition {
    let allowed = Transition.allCases.filter { state.allows($0) }
    guard allowed.count > 1 else { return allowed.first ?? .shift }
    StepFeatures.gather(state, into: &list)
    stepScores = steps.scores(of: list)
    stepCount += 1
    let costs = allowed.map { oracle.cost(of: $0, in: state) }
    let least = costs.min() ?? 0
    var best: Transition?
    var wrong: Transition?
    for (step, cost) in zip(allowed, costs) {
      if cost == least {
        if best.map({ score($0) < score(step) }) ?? true { best = step }
      } else if wrong.map({ score($0) < score(step) }) ?? true {
        wrong = step
      }
    }
    guard let best else { return allowed[0] }
    guard let wrong, score(best) - score(wrong) <= settings.stepMargin else { return best }
    let errs = score(wrong) >= score(best)
    steps.update(
      list, raise: Int(best.rawValue), lower: Int(wrong.rawValue), step: stepCount)
    return errs && explores && random.below(100) < settings.explorationPercent ? wrong : best
  }

  private func score(_ step: Transition) -> Int32 { stepScores[Int(step.rawValue)] }

  /// Learns from the relation of an arc that is gold, and says which to give.
  private mutating func relation(
    of step: Transition, _ state: ParserState, _ oracle: DynamicOracle, _ example: TrainingExample
  ) -> DependencyRelation {
    guard !isScout, let arc = state.arc(of: step) else { return .dep }
    if arc.head == state.root { return .root }
    RelationFeatures.gather(state, head: arc.head, dependent: arc.dependent, into: &list)
    let relationScores = relations.scores(of: list)
    relationCount += 1
    let isGold = oracle.head(of: arc.dependent) == arc.head
    let gold = isGold ? settings.label(example.gold.relations[arc.dependent - 1]) : nil
    var best = 0
    var wrong = -1
    for index in 0..<DependencyRelation.allCases.count {
      if relationScores[index] > relationScores[best] { best = index }
      if index != gold.map({ Int($0.rawValue) }),
        wrong < 0 || relationScores[index] > relationScores[wrong]
      {
        wrong = index
      }
    }
    if let gold {
      let goldIndex = Int(gold.rawValue)
      if relationScores[goldIndex] - relationScores[wrong] <= settings.relationMargin {
        relations.update(list, raise: goldIndex, lower: wrong, step: relationCount)
      }
    }
    return DependencyRelation(rawValue: UInt8(best)) ?? .dep
  }

  /// The heads that a scout finds in a sentence read from its end, by the weights averaged over all steps.
  mutating func heads(of reversed: TrainingExample) -> [Int] {
    var state = ParserState(forms: reversed.forms, tags: reversed.tags, guide: nil)
    while !state.isDone {
      let allowed = Transition.allCases.filter { state.allows($0) }
      if allowed.count > 1 {
        StepFeatures.gather(state, into: &list)
        stepScores = steps.scores(of: list)
      }
      var best = allowed[0]
      for step in allowed where score(step) > score(best) { best = step }
      switch best {
      case .shift: state.shift()
      case .attachLeft: state.attachLeft(.dep)
      case .attachRight: state.attachRight(.dep)
      }
    }
    return state.mirroredHeads()
  }

  /// Adds what another has learnt.
  mutating func add(_ other: borrowing ParserTrainer) {
    steps.add(other.steps)
    relations.add(other.relations)
  }
}
