import TallyQuantities
import TallyText

/// Finds what a figure counts: in the noun phrase after it, or, where the text leaves it out, before it.
struct ThingSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// The drafts of the figures before it, in the same sentence and the one before.
  let earlier: EarlierDrafts

  /// The thing that a draft's figure counts.
  func find(_ draft: ClaimDraft) -> Slot<Thing>? {
    switch draft.mention.kind {
    case .fraction:
      isMove(draft) ? measured(draft) ?? changed(draft) ?? counted(draft) : counted(draft)
    case .count, .multiple: counted(draft)
    case .percent:
      rated(draft) ?? ratio(draft) ?? share(draft) ?? measured(draft)
        ?? (isMove(draft) ? changed(draft) : nil) ?? topic(draft) ?? shareBefore(draft)
    case .measure, .age: inBulk(draft.phrase) ?? measured(draft) ?? byUnit(draft)
    case .money:
      inBulk(draft.phrase) ?? MoneySlot(view: view, clause: clause).find(draft) ?? measured(draft)
    }
  }

  /// The `patient` of `one patient in twenty`, which stands within the figure.
  private func inside(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard draft.mention.kind == .fraction, draft.mention.tokens.count > 3 else { return nil }
    let noun = draft.mention.tokens.lowerBound + 1
    guard
      let thing = view.rules.counted.longestMatch(
        in: view.text.tokens, at: noun, before: draft.mention.tokens.upperBound)
    else { return nil }
    return slot(
      Thing(thing.value), rule: thing.value.rule, noun..<noun + thing.count, certainty: 0.9)
  }

  private func counted(_ draft: ClaimDraft) -> Slot<Thing>? {
    if let inside = inside(draft) { return inside }
    if let strong = strength(draft) { return strong }
    let named = partNamed(draft) ?? inPhrase(draft.phrase) ?? verbBefore(draft)
    if let named { return named }
    let around =
      turnoutBefore(draft) ?? groupBefore(draft) ?? participleAfter(draft) ?? subset(draft)
    if let around { return around }
    return tallyBefore(draft) ?? carriedOver(draft) ?? turnoutInClause(draft)
      ?? subjectBefore(draft) ?? inHeading(draft) ?? actors(draft)
  }

  /// `900 British military personnel`: the rule's word, or else the last word of the phrase.
  func inPhrase(_ phrase: NounPhrase) -> Slot<Thing>? {
    if let thing = phrase.thing {
      if phrase.isHyphenated, view.has(.strength, at: thing.tokens.lowerBound) { return nil }
      return slot(Thing(thing.value), rule: thing.value.rule, thing.tokens, certainty: 0.95)
    }
    guard let head = phrase.head else { return nil }
    if let entity = view.entity(at: head), entity.form == .people, let people = view.rules.people {
      return slot(Thing(people), rule: people.rule, phrase.tokens, certainty: 0.9)
    }
    // "Last updated at Jun 142016 BEIRUT": towns are not counted.
    if let place = view.entity(at: head)?.entity, view.rules.entities[place].kind.isPlace {
      return nil
    }
    if view.has(.strength, at: head), phrase.tokens.count == 1 { return nil }
    if view.has(.elliptic, at: head) { return nil }
    if let adjective = phrase.adjective, phrase.tokens.count == adjective.tokens.count {
      return nil
    }
    let name = lemma(head)
    let isContent = view.has(.container, at: phrase.tokens.lowerBound)
    return slot(Thing(name: name), rule: nil, phrase.tokens, certainty: isContent ? 0.9 : 0.7)
  }

  /// `nine of whom were children`, `five of them firemen`: what the part is said to be.
  private func partNamed(_ draft: ClaimDraft) -> Slot<Thing>? {
    let after = draft.mention.tokens.upperBound
    guard view.has(.ofPreposition, at: after) else { return nil }
    var token = after + 2
    if !view.has([.pronoun, .relative], at: after + 1) {
      guard draft.whole == nil, let verb = being(after: after) else { return nil }
      token = verb
    }
    while view.has(.being, at: token) { token += 1 }
    guard let thing = view.things.starting(at: token), thing.value.relation == nil else {
      return nil
    }
    return slot(Thing(thing.value), rule: thing.value.rule, thing.tokens, certainty: 0.92)
  }

  /// The `were` of `ten of the dead in Lima were firemen`, with a noun right behind it.
  private func being(after preposition: Int) -> Int? {
    guard view.has(.determiner, at: preposition + 1) else { return nil }
    for token in preposition + 2..<preposition + 2 + ThingSlot.longestWhole {
      if view.has(.being, at: token) { return token }
      guard view.tokens.contains(token), !view.isTaken(token), !view.isMark(token),
        !view.has([.having, .auxiliary, .relative, .clauseOpener, .verb], at: token)
      else { return nil }
    }
    return nil
  }

  /// How many words the whole of a part may have.
  private static let longestWhole = 6

  /// `kills 8`, `and wounded 29`: the verb says that people are counted.
  private func verbBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    var token = draft.mention.tokens.lowerBound - 1
    while view.has([.determiner, .adverb], at: token) { token -= 1 }
    guard draft.phrase.tokens.isEmpty, let relation = view.relations.covering(token),
      relation.value.isVerb, let elided = relation.value.elided
    else { return nil }
    return sharer(elided)
      ?? slot(thing(named: elided), rule: relation.value.rule, relation.tokens, certainty: 0.85)
  }

  /// `a turnout of 190,000`: the noun says who is counted.
  private func turnoutBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    let preposition = draft.mention.tokens.lowerBound - 1
    guard view.has(.ofPreposition, at: preposition),
      let relation = view.relations.covering(preposition - 1), relation.value.isNoun,
      let elided = relation.value.elided
    else { return nil }
    return slot(thing(named: elided), rule: relation.value.rule, relation.tokens, certainty: 0.8)
  }

  /// `put attendance at the rally at 190,000`.
  private func turnoutInClause(_ draft: ClaimDraft) -> Slot<Thing>? {
    for token in stride(
      from: draft.mention.tokens.lowerBound - 1, through: clause.lowerBound, by: -1)
    {
      guard let relation = view.relations.covering(token), relation.value.isNoun,
        !relation.value.isVerb, let elided = relation.value.elided
      else { continue }
      return slot(
        thing(named: elided), rule: relation.value.rule, relation.tokens, certainty: 0.68)
    }
    return nil
  }

  private func thing(named name: String) -> Thing {
    view.rules.things[name].map(Thing.init) ?? Thing(name: name)
  }

  /// `the death toll stands at 288`, `the number of dead at 50`: the thing tallied, before the figure.
  private func tallyBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    let first = max(clause.lowerBound, draft.mention.tokens.lowerBound - 14)
    var token = draft.mention.tokens.lowerBound - 1
    while token >= first {
      if view.isQuantity(token), !isPassedOver(token) { return nil }
      if let thing = view.things.covering(token), thing.value.relation != nil {
        return slot(Thing(thing.value), rule: thing.value.rule, thing.tokens, certainty: 0.85)
      }
      if view.has(.tally, at: token), let thing = tallied(after: token, before: draft) {
        return thing
      }
      token -= 1
    }
    return nil
  }

  /// The `288` of `from 288 to 275`, the `three` of `three-train`: figures behind which the thing may stand.
  private func isPassedOver(_ token: Int) -> Bool {
    guard let figure = view.quantity(at: token) else { return true }
    return view.has([.sourcePreposition, .goalPreposition], at: figure.tokens.lowerBound - 1)
      || view.isByte(UInt8(ascii: "-"), at: figure.tokens.upperBound)
  }

  /// `the number of people killed was 50`: what stands after the `of`.
  private func tallied(after tally: Int, before draft: ClaimDraft) -> Slot<Thing>? {
    guard view.has(.ofPreposition, at: tally + 1), tally + 2 < draft.mention.tokens.lowerBound
    else { return nil }
    let phrase = NounPhraseReader(view: view).phrase(at: tally + 2)
    guard phrase.tokens.upperBound <= draft.mention.tokens.lowerBound else { return nil }
    return inPhrase(phrase)
  }

  /// `143 were wounded`: the participle says that people are counted.
  private func participleAfter(_ draft: ClaimDraft) -> Slot<Thing>? {
    var token = draft.end
    while view.has([.being, .having, .auxiliary, .adverb, .relative], at: token) { token += 1 }
    let relation = draft.phrase.adjective ?? view.relation(at: token)
    guard let relation, let elided = relation.value.elided else { return nil }
    if let sharer = sharer(elided) { return sharer }
    let thing = view.rules.things[elided].map(Thing.init) ?? Thing(name: elided)
    return slot(
      thing, rule: relation.value.rule, relation.tokens, certainty: 0.85,
      note: "\(elided), left out before \"\(view.words(relation.tokens))\"")
  }

  /// `Seven soldiers died and three were hurt`: of the people counted before, in the same sentence.
  private func sharer(_ elided: String) -> Slot<Thing>? {
    guard let kind = view.rules.things[elided]?.kind,
      let before = earlier.all.last(where: {
        $0.thing?.value.kind == kind && $0.restrictors.isEmpty
      }),
      let thing = before.thing,
      view.tokens.contains(before.mention.tokens.lowerBound), before.modality == nil
    else { return nil }
    return Slot(
      Thing(name: thing.value.name, kind: kind),
      TrailStep(
        .counted, rule: thing.step.rule, span: thing.step.span,
        result: "\(thing.value.name), as in the figure before"),
      certainty: thing.certainty * 0.85)
  }

  /// `88 of the 275 dead`, `of the 275 victims, 88`: the thing of the whole.
  private func subset(_ draft: ClaimDraft) -> Slot<Thing>? {
    draft.whole.flatMap(inPhrase).map { whole in
      Slot(
        Thing(name: whole.value.name, kind: whole.value.kind), whole.step,
        certainty: whole.certainty * 0.97)
    }
  }

  /// `850 troops in Estonia and about 150 in Poland`: the thing of the figure before it.
  private func carriedOver(_ draft: ClaimDraft) -> Slot<Thing>? {
    let before = draft.mention.tokens.lowerBound - 1
    guard
      !view.has(.ofPreposition, at: before) || view.has([.tally, .speech], at: before - 1)
        || view.relations.covering(before)?.value.isVerb == true
    else { return nil }
    guard let last = earlier.lastCount, let thing = last.thing else { return nil }
    let here = view.tokens.contains(last.mention.tokens.lowerBound)
    // A row of names and figures has a table for its context, not the sentence before.
    guard here || hasVerb else { return nil }
    return Slot(
      Thing(name: thing.value.name, kind: thing.value.kind),
      TrailStep(
        .counted, rule: thing.step.rule, span: thing.step.span,
        result:
          "\(thing.value.name), carried over from \(here ? "earlier in" : "before") the sentence"),
      certainty: thing.certainty * (here ? 0.85 : 0.7))
  }

  /// Whether the clause has a verb, or a word that stands for what was told before.
  private var hasVerb: Bool {
    let end = min(clause.upperBound, clause.lowerBound + ClauseFinder.reach * 2)
    return (clause.lowerBound..<max(clause.lowerBound, end)).contains {
      view.has([.verb, .being, .having, .speech, .elliptic, .tally, .auxiliary], at: $0)
        || view.looksPast($0) || view.relations.covering($0) != nil
    }
  }

  /// The nearest word for a thing before the figure, in its clause.
  private func subjectBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    for token in stride(
      from: draft.mention.tokens.lowerBound - 1, through: clause.lowerBound, by: -1)
    {
      guard let thing = view.things.covering(token) else { continue }
      return slot(Thing(thing.value), rule: thing.value.rule, thing.tokens, certainty: 0.6)
    }
    return nil
  }

  /// `Gold medals: China 24, Japan 17`: what the heading of a list speaks of.
  private func inHeading(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard draft.phrase.tokens.isEmpty, let heading = ClauseFinder(view: view).heading,
      draft.mention.tokens.lowerBound >= heading.upperBound
    else { return nil }
    return heading.lazy.compactMap(view.things.covering).first.map {
      slot(Thing($0.value), rule: $0.value.rule, $0.tokens, certainty: 0.65)
    }
  }

  /// `Hundreds fled`, `nine hundred applied`: those who do something are people, if nothing else was counted.
  private func actors(_ draft: ClaimDraft) -> Slot<Thing>? {
    let next = draft.mention.tokens.upperBound
    guard let people = view.rules.people, view.tokens.contains(next), !view.isTaken(next),
      draft.mention.low > Rational(1),
      view.entity(at: next) == nil,
      view.relation(at: next)?.value.isVerb == true || view.has(.verb, at: next)
        || view.looksPast(next)
    else { return nil }
    return slot(
      Thing(people), rule: people.rule, next..<next + 1, certainty: 0.6,
      note: "\(people.name), left out before \"\(view.words(next..<next + 1))\"")
  }

  private func lemma(_ token: Int) -> String {
    let word = view.text.string(view.text.tokens[token]).lowercased()
    return view.rules.singulars[word] ?? Inflection.singular(of: word)
  }

  /// A slot with the tokens that gave it.
  func slot(
    _ thing: Thing, rule: RuleID?, _ tokens: Range<Int>, certainty: Double, note: String? = nil
  ) -> Slot<Thing> {
    Slot(
      thing,
      TrailStep(.counted, rule: rule, span: view.span(tokens), result: note ?? thing.name),
      certainty: certainty)
  }
}
