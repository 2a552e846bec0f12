import TallySyntax
import TallyText

/// Finds in the tree whether it is so: by the auxiliaries and negations of the verb, and the verbs it depends on.
struct TreeModality {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The modality that the tree shows; nil where nothing but an assertion is seen.
  func find() -> Slot<Modality>? {
    var verbs = TreeRelation(tree: tree, node: node).participles
    guard var verb = node.governor else { return verbs.lazy.compactMap(on).first }
    verbs.append(verb)
    for _ in 0..<SentenceTree.height {
      guard let head = tree.head(of: verb),
        [.xcomp, .ccomp].contains(tree.relation(of: verb).universal)
      else { break }
      if let found = governing(head) { return found }
      verbs.append(head)
      verb = head
    }
    return verbs.lazy.compactMap(on).first
  }

  /// What stands on a verb: `will`, `could`, `not`, and the `to` of a headline (`Siemens to cut 300 jobs`).
  private func on(_ verb: Int) -> Slot<Modality>? {
    let beside = tree.dependents(of: verb, .aux, .advmod)
    if let word = beside.first(where: { tree.has(.negation, at: $0) }) {
      return slot(.negated, word, nil)
    }
    if let found = beside.lazy.compactMap(governing).first { return found }
    guard isHeadline(verb), tree.tag(of: verb) == .baseVerb,
      let mark = tree.dependents(of: verb, .mark).first, tree.tag(of: mark) == .infinitiveMarker
    else { return nil }
    return slot(.planned, mark, nil)
  }

  /// Whether no verb with a subject of its own governs: `Siemens to cut 300 jobs`.
  private func isHeadline(_ verb: Int) -> Bool {
    guard let head = tree.head(of: verb) else { return true }
    return tree.head(of: head) == nil && tree.tag(of: head).isNoun && head < verb
  }

  /// The modality that a rule gives to a word that governs: `plans to`, `denied that`.
  private func governing(_ word: Int) -> Slot<Modality>? {
    guard let chunk = tree.view.cues.covering(tree.token(of: word)) else { return nil }
    for cue in chunk.value where cue.reach == .governing || cue.reach == .clause {
      if case .modality(let modality) = cue.role { return slot(modality, word, cue.rule) }
    }
    return nil
  }

  private func slot(_ modality: Modality, _ word: Int, _ rule: RuleID?) -> Slot<Modality> {
    Slot(
      modality,
      TrailStep(
        .modality, rule: rule, span: tree.parsed.words[word].span,
        result: tree.result(modality.rawValue, from: node.anchor, to: word)),
      certainty: 0.8)
  }
}
