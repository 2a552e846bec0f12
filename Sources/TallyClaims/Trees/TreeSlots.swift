import TallyQuantities
import TallySyntax
import TallyText

/// The slots of one figure as the tree shows them, each with the way through the tree that leads there.
struct TreeSlots {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// Who does it, as far as the tree tells.
  enum Doer {
    /// Somebody with a name.
    case named(Slot<String>)
    /// Somebody or something that has none: `inspectors`, `the blast`.
    case unnamed
    /// The tree does not say.
    case unknown
  }

  /// What the figure counts.
  func thing() -> Slot<Thing>? {
    guard let noun = node.noun ?? predicate else { return nil }
    let token = tree.token(of: noun)
    if let chunk = tree.view.things.covering(token) {
      return slot(Thing(chunk.value), .counted, noun, rule: chunk.value.rule, certainty: 0.9)
    }
    if let entity = tree.entity(at: noun), entity.form == .people,
      let people = tree.view.rules.people
    {
      return slot(Thing(people), .counted, noun, rule: people.rule, certainty: 0.85)
    }
    guard tree.view.text.tokens[token].kind == .word,
      !tree.view.isByte(UInt8(ascii: "'"), at: token),
      tree.tag(of: noun) == .singularNoun || tree.tag(of: noun) == .pluralNoun,
      !tree.has([.elliptic, .strength], at: noun),
      tree.view.relations.covering(token)?.value.isVerb != true
    else { return nil }
    return slot(Thing(name: tree.lemma(of: noun)), .counted, noun, rule: nil, certainty: 0.82)
  }

  /// `nine of whom were children`, `ten of the fallen were marines`: what the part is said to be.
  private var predicate: Int? {
    guard node.role == .subject, let governor = node.governor, tree.tag(of: governor).isNoun,
      !tree.dependents(of: node.number, .nmod).isEmpty
    else { return nil }
    return governor
  }

  /// What is said of the counted thing.
  func relation(_ draft: ClaimDraft) -> RelationSlot.Found? {
    guard let found = TreeRelation(tree: tree, node: node).find(draft) else { return nil }
    let word = found.chunk.value
    let certainty = node.isDirect && node.role != .oblique ? 0.88 : 0.6
    let slot = slot(
      word, .relation, found.word, rule: word.rule, certainty: certainty, name: word.relation)
    return (slot, found.chunk.tokens)
  }

  /// Who does it.
  func actor(_ draft: ClaimDraft) -> Doer {
    guard let word = TreeActor(tree: tree, node: node).find() else { return .unknown }
    if tree.tag(of: word) == .personalPronoun, let name = nameAbove(word) {
      return .named(
        slot(tree.view.actorName(name), .actor, word, rule: nil, certainty: 0.8))
    }
    if tree.has(.entityPronoun, at: word) || isAnaphor(word) {
      guard let actor = discourse.actor else { return .unnamed }
      return .named(slot(actor.value, .actor, word, rule: actor.step.rule, certainty: 0.7))
    }
    if tree.tag(of: word).isPronoun { return .unknown }
    guard let mention = name(at: word) else { return .unnamed }
    let isKnown = mention.entity != nil
    if !isKnown, !discourse.acts(mention, in: tree.view),
      !tree.tag(of: word).isProperNoun || isCommonNoun(mention)
    {
      return .unnamed
    }
    let rule = mention.entity.map { tree.view.rules.entities[$0].rule }
    return .named(
      slot(tree.view.actorName(mention), .actor, word, rule: rule, certainty: isKnown ? 0.88 : 0.7))
  }

  /// Where.
  func place() -> Slot<Place>? {
    let finder = TreePlace(tree: tree, node: node)
    var unknown: Slot<Place>?
    for phrase in finder.candidates() {
      guard !tree.has(.boundary, at: phrase), let mention = finder.name(in: phrase) else {
        continue
      }
      guard let index = mention.entity else {
        if discourse.isSomebody(mention, in: tree.view) { continue }
        let place = Place(name: mention.name, within: [])
        unknown =
          unknown ?? slot(place, .place, phrase, rule: nil, certainty: 0.64, name: place.name)
        continue
      }
      let entity = tree.view.rules.entities[index]
      guard entity.kind.isPlace else { continue }
      let place = Place(entity)
      return slot(
        place, .place, phrase, rule: entity.rule, certainty: isCutOff(phrase) ? 0.6 : 0.91,
        name: entity.name)
    }
    return unknown
  }

  /// Whether another figure stands between this one and a phrase, so that the phrase is more likely said of that one.
  private func isCutOff(_ phrase: Int) -> Bool {
    let (first, last) = (min(phrase, node.anchor), max(phrase, node.anchor))
    let own = tree.view.quantity(at: tree.token(of: node.number))?.tokens
    return (first + 1..<max(first + 1, last)).contains { word in
      let token = tree.token(of: word)
      return tree.view.isQuantity(token) && !(own?.contains(token) ?? false)
    }
  }

  /// Whether it is so.
  func modality() -> Slot<Modality>? { TreeModality(tree: tree, node: node).find() }

  /// Whose word it is.
  func attribution() -> Slot<String>? {
    let finder = TreeAttribution(tree: tree, node: node)
    guard let found = finder.find() else { return nil }
    let word = found.speaker
    let certainty = finder.isNearest(found) ? 0.9 : 0.75
    if let entity = tree.entity(at: word), entity.form == .name || entity.form == .seat {
      let name = tree.view.actorName(entity)
      return slot(name, .attribution, word, rule: nil, certainty: certainty)
    }
    if let entity = apposed(to: word), discourse.isOrganization(entity, in: tree.view) {
      return slot(
        tree.view.actorName(entity), .attribution, word, rule: nil, certainty: certainty)
    }
    if tree.has(.finding, at: word),
      let owner = SpeakerReader(view: tree.view, tree: tree).owner(of: tree.token(of: word))
    {
      return Slot(owner.value, owner.step, certainty: certainty)
    }
    guard tree.tag(of: word).isNoun, !tree.tag(of: word).isProperNoun else { return nil }
    return slot(tree.lemma(of: word), .attribution, word, rule: nil, certainty: certainty)
  }

  /// `Slovakia said that it had sent 70 soldiers`: the subject of a clause above the pronoun's own.
  private func nameAbove(_ pronoun: Int) -> EntityMention? {
    for word in tree.ancestors(of: pronoun).dropFirst().prefix(SentenceTree.height) {
      for subject in tree.dependents(of: word, .nsubj) where subject < pronoun {
        if let name = name(at: subject), name.form != .adjective,
          name.entity != nil || discourse.acts(name, in: tree.view)
        {
          return name
        }
      }
    }
    return nil
  }

  /// The name that a noun phrase bears: its head, or an adjective or owner before it: `the British government`.
  private func name(at word: Int) -> EntityMention? {
    if let entity = tree.entity(at: word) { return entity }
    if let entity = apposed(to: word) { return entity }
    return tree.dependents(of: word, .amod, .compound, .nmod).lazy
      .filter { $0 < word || tree.isGoverned($0, by: .ofPreposition) }
      .compactMap { tree.entity(at: $0) }.first {
        $0.entity != nil || discourse.isOrganization($0, in: tree.view)
      }
  }

  /// `The Board`: a capital that is no name's.
  private func isCommonNoun(_ mention: EntityMention) -> Bool {
    mention.tokens.count == 1
      && tree.view.text.tokens[mention.tokens.lowerBound].word != .unknown
  }

  /// `Dimorphos, a moonlet` and `the moonlet Dimorphos`.
  private func apposed(to word: Int) -> EntityMention? {
    if tree.relation(of: word) == .appos, let head = tree.head(of: word),
      let entity = tree.entity(at: head)
    {
      return entity
    }
    return tree.dependents(of: word, .appos, .flat).lazy.compactMap { tree.entity(at: $0) }.first
  }

  /// `The airline`, `the group`: stands for the name that was spoken of last.
  private func isAnaphor(_ word: Int) -> Bool {
    tree.has(.actorAnaphor, at: word)
      && tree.dependents(of: word, .det).contains { tree.has(.determiner, at: $0) }
      && !tree.dependents(of: word).contains { tree.entity(at: $0) != nil }
  }

  private func slot<Value>(
    _ value: Value, _ stage: TrailStep.Stage, _ word: Int, rule: RuleID?, certainty: Double,
    name: String? = nil
  ) -> Slot<Value> {
    let words = name ?? (value as? String) ?? (value as? Thing)?.name ?? ""
    return Slot(
      value,
      TrailStep(
        stage, rule: rule, span: tree.parsed.words[word].span,
        result: tree.result(words, from: node.anchor, to: word)),
      certainty: certainty)
  }
}
