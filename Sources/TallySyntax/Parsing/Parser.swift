/// Finds the tree of a tagged sentence, one step at a time and without going back (Nivre 2008).
///
/// A scout goes over the sentence from its end to its start and looks for heads alone; the parser goes from start to end
/// and knows what the scout found. Each sees first what the other sees last.
package struct Parser: Sendable {
  private let scoutSteps: StepTable
  private let steps: StepTable
  private let relations: ClassTable

  /// Makes a parser.
  package init(model: SyntaxModel) {
    scoutSteps = model.scoutSteps
    steps = model.steps
    relations = model.relations
  }

  /// The state after the last step; two steps a word, so time in proportion to the number of words.
  package func parse(_ forms: [WordForm], _ tags: [PartOfSpeech]) -> ParserState {
    var list = FeatureList()
    var state = ParserState(forms: forms, tags: tags, guide: scout(forms, tags, &list))
    while !state.isDone {
      switch nextStep(state, steps, &list) {
      case .shift: state.shift()
      case .attachLeft:
        state.attachLeft(
          relation(head: state.next, dependent: state.stacked(0), state, &list))
      case .attachRight:
        state.attachRight(
          relation(head: state.stacked(1), dependent: state.stacked(0), state, &list))
      }
    }
    return state
  }

  /// The heads that the scout finds.
  private func scout(
    _ forms: [WordForm], _ tags: [PartOfSpeech], _ list: inout FeatureList
  ) -> [Int] {
    var state = ParserState(forms: forms, tags: tags, guide: nil, isMirrored: true)
    while !state.isDone {
      switch nextStep(state, scoutSteps, &list) {
      case .shift: state.shift()
      case .attachLeft: state.attachLeft(.dep)
      case .attachRight: state.attachRight(.dep)
      }
    }
    return state.mirroredHeads()
  }

  private func nextStep(
    _ state: borrowing ParserState, _ steps: StepTable, _ list: inout FeatureList
  ) -> Transition {
    // With no choice there is nothing to score: an empty stack, or the root alone to come.
    if state.stackCount == 0 { return .shift }
    if state.next == state.root { return state.stackCount == 1 ? .attachLeft : .attachRight }
    StepFeatures.gather(state, into: &list)
    let (left, right) = steps.leads(of: list)
    if state.stackCount > 1, right > 0, right > left { return .attachRight }
    return left > 0 ? .attachLeft : .shift
  }

  private func relation(
    head: Int, dependent: Int, _ state: borrowing ParserState, _ list: inout FeatureList
  ) -> DependencyRelation {
    if head == state.root { return .root }
    RelationFeatures.gather(state, head: head, dependent: dependent, into: &list)
    let best = relations.best(of: list)
    return DependencyRelation(rawValue: UInt8(truncatingIfNeeded: best)) ?? .dep
  }
}
