import TallyQuantities
import TallyText

/// Reads the claims of one sentence, slot by slot, then lets them lend each other what the text says once.
struct SentenceReader {
  /// The sentence.
  let view: SentenceView

  /// Its tree, where a parser was there to make one.
  let tree: SentenceTree?

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// The drafts of the last sentence that had any.
  let before: [ClaimDraft]

  /// The day of publication, if it is known.
  let published: CalendarDate?

  /// One draft for each quantity of the sentence.
  func drafts() -> [ClaimDraft] {
    let attribution = AttributionSlot(view: view, tree: tree)
    var drafts: [ClaimDraft] = []
    var earlier = EarlierDrafts(before)
    for mention in view.quantities {
      let branches = treeSlots(mention)
      var draft = read(mention, branches, after: earlier)
      draft.attribution = Agreement.settle(attribution.find(draft), branches?.attribution())
      drafts.append(draft)
      earlier.append(draft)
    }
    return Distribution(view: view)
      .distributed(SharedSlots(view: view, before: before).share(drafts)).map(withHappening)
  }

  /// What happened is looked up last, since the relation and the time may be shared.
  private func withHappening(_ draft: ClaimDraft) -> ClaimDraft {
    let clause = ClauseFinder(view: view).clause(
      around: draft.mention.tokens.lowerBound..<draft.end)
    var draft = draft
    draft.relation = attended(draft) ?? draft.relation ?? presumed(draft) ?? continued(draft)
    draft.happening = EventSlot(
      view: view, clause: clause, discourse: discourse, published: published
    ).find(draft)
    if let scene = scene(of: draft) ?? theatre(of: draft) { draft.place = scene }
    return NamedPart(view: view, before: before).renamed(draft)
  }

  /// Where a toll was that its own sentence does not place, or no nearer than in a country: at the scene of what
  /// happened.
  private func scene(of draft: ClaimDraft) -> Slot<Place>? {
    guard let relation = draft.relation?.value, view.rules.events.contains(relation),
      !(draft.happening?.value.event.map(view.rules.spanningEvents.contains) ?? false),
      let scene = discourse.scene(of: draft.happening?.value)
    else { return nil }
    if let place = draft.place, place.step.span.flatMap(view.tokens(in:)) != nil {
      guard place.value.isBroad, scene.value.within.contains(place.value.name) else { return nil }
    }
    return Slot(
      scene.value,
      TrailStep(
        .place, rule: scene.step.rule, span: scene.step.span,
        result: "\(scene.value.name), where it happened"),
      certainty: 0.68)
  }

  /// `The war has killed 400,000`: it goes on in all the country where the document is set.
  private func theatre(of draft: ClaimDraft) -> Slot<Place>? {
    guard draft.happening?.value.event.map(view.rules.lastingEvents.contains) ?? false,
      draft.place?.step.span.flatMap(view.tokens(in:)) == nil, let setting = discourse.setting
    else { return nil }
    guard let entity = view.rules.country(of: setting.value) else { return draft.place }
    return Slot(
      Place(entity),
      TrailStep(
        .place, rule: setting.step.rule, span: setting.step.span,
        result: "\(entity.name), the country where the document is set"),
      certainty: 0.65)
  }

  private func read(
    _ mention: QuantityMention, _ branches: TreeSlots?, after earlier: EarlierDrafts
  ) -> ClaimDraft {
    var draft = ClaimDraft(mention, phrase: PhraseOfFigure(view: view).phrase(of: mention))
    draft.whole = whole(of: mention)
    let clause = ClauseFinder(view: view).clause(
      around: mention.tokens.lowerBound..<max(draft.end, mention.tokens.upperBound))
    if isLabel(mention) { return draft }
    draft.thing = Agreement.settle(
      ThingSlot(view: view, clause: clause, earlier: earlier).find(draft),
      mention.kind == .percent || mention.kind == .age ? nil : branches?.thing())
    draft.thingTokens = draft.thing?.step.span.flatMap(view.tokens(in:))
    readRelation(into: &draft, clause, branches)
    draft.actor = actor(of: draft, clause, branches)
    draft.place = place(of: draft, clause, branches)
    CueSlots(view: view, clause: clause).read(into: &draft)
    // "The 30-member alliance will meet" does not plan its members.
    if !draft.phrase.isHyphenated, let modality = branches?.modality(),
      CueSlots.outranks(modality.value, draft.modality?.value)
    {
      draft.modality = modality
    }
    draft.restrictors += RestrictorSlots(view: view).find(draft)
    draft.period = RestrictorSlots(view: view).period(draft)
    draft.asOf = TimeSlot(view: view, clause: clause, published: published, discourse: discourse)
      .find(draft)
    return draft
  }

  /// `Slideshow (12 images)`: a label on the page, which states nothing.
  private func isLabel(_ mention: QuantityMention) -> Bool {
    let noun = mention.tokens.upperBound
    return view.isByte(UInt8(ascii: "("), at: mention.tokens.lowerBound - 1)
      && view.isByte(UInt8(ascii: ")"), at: noun + 1)
      && view.rules.classes(of: view.text.tokens[noun].word).contains(.label)
  }

  private func treeSlots(_ mention: QuantityMention) -> TreeSlots? {
    guard let tree, let node = FigureNode(mention, in: tree) else { return nil }
    return TreeSlots(tree: tree, node: node, discourse: discourse)
  }

  /// Who does it: the grammar's reading of the noun phrase, else the subject that the tree shows.
  private func actor(
    of draft: ClaimDraft, _ clause: Range<Int>, _ branches: TreeSlots?
  ) -> Slot<String>? {
    let slot = ActorSlot(view: view, clause: clause, discourse: discourse)
    let shallow = slot.find(draft)
    guard let branches, !slot.isUndergone(draft) else { return shallow }
    switch branches.actor(draft) {
    case .named(let found): return Agreement.settle(shallow, found)
    case .unknown: return shallow
    case .unnamed:
      // The nearest name before the figure is not its subject where the tree shows another one.
      return (shallow?.certainty ?? 0) > ActorSlot.asSubject ? shallow : nil
    }
  }

  /// Where; things that are measured are as often named as placed, so that for them only a known place counts.
  private func place(
    of draft: ClaimDraft, _ clause: Range<Int>, _ branches: TreeSlots?
  ) -> Slot<Place>? {
    let found = Agreement.settle(
      PlaceSlot(view: view, clause: clause, discourse: discourse).find(draft), branches?.place())
    let isKnown = found?.step.rule != nil
    return draft.mention.kind == .measure && !isKnown ? nil : found
  }

  private func settled(
    _ shallow: RelationSlot.Found?, _ tree: RelationSlot.Found?
  ) -> RelationSlot.Found? {
    guard let shallow, let tree else { return shallow ?? tree }
    let slot = Agreement.settle(shallow.slot, tree.slot) ?? shallow.slot
    return (slot, slot.value == shallow.slot.value ? shallow.tokens : tree.tokens)
  }

  /// `9,000 took part in the walkout`: what they did is told by what they took part in.
  private func attended(_ draft: ClaimDraft) -> Slot<String>? {
    guard let relation = draft.relation, let rule = relation.step.rule,
      view.rules.joining.contains(rule)
    else { return nil }
    let figure = draft.mention.tokens
    let told = view.happenings.chunks
      .filter { $0.value.event.map { view.rules.relationsByHappening[$0] != nil } ?? false }
      .min { $0.tokens.distance(to: figure) < $1.tokens.distance(to: figure) }
    let event = told?.value.event ?? discourse.happening(of: nil)?.value.event
    guard let event, let attended = view.rules.relationsByHappening[event],
      attended != relation.value
    else { return nil }
    return Slot(attended, relation.step, certainty: relation.certainty)
  }

  /// `88 of the 275 dead`: the noun phrase of the second figure.
  private func whole(of mention: QuantityMention) -> NounPhrase? {
    let after = mention.tokens.upperBound
    guard view.has(.ofPreposition, at: after),
      let whole = view.nextQuantity(from: after + 1, within: 5).flatMap(view.quantity)
    else { return nil }
    return NounPhraseReader(view: view).phrase(at: whole.tokens.upperBound)
  }

  /// `Police put it at 190,000`: where the thing is that of the sentence before, what was said of it there holds on.
  private func continued(_ draft: ClaimDraft) -> Slot<String>? {
    guard draft.phrase.tokens.isEmpty, let last = before.last, let relation = last.relation,
      view.rules.events.contains(relation.value), last.thing?.value.name == draft.thing?.value.name
    else { return nil }
    return Slot(
      relation.value,
      TrailStep(
        .relation, rule: relation.step.rule, span: relation.step.span,
        result: "\(relation.value), carried over from the sentence before"),
      certainty: relation.certainty * 0.75)
  }

  /// `has`, `there were`: that something is, and no more.
  private func isOnlyBeing(_ words: Range<Int>) -> Bool {
    words.allSatisfy { view.has([.having, .being, .placeAnaphor], at: $0) }
  }

  /// `claiming two lives and injuring three`: lives are lost, whatever else the clause tells.
  private func isFarFromLives(_ draft: ClaimDraft, _ found: RelationSlot.Found) -> Bool {
    draft.thing?.value.name == view.rules.people?.name && draft.thing?.value.presumed != nil
      && found.slot.certainty < 0.8
  }

  /// `1.03 million protesters`: what is said of such people where the sentence says nothing else.
  private func presumed(_ draft: ClaimDraft) -> Slot<String>? {
    guard let thing = draft.thing,
      let relation = thing.value.presumed ?? view.rules.things[thing.value.name]?.presumed
    else { return nil }
    return Slot(
      relation,
      TrailStep(
        .relation, rule: thing.step.rule, span: thing.step.span,
        result: "\(relation), as a \(thing.value.name)"),
      certainty: 0.7)
  }

  /// The relation that the counted thing's own word carries, else the one that the clause states.
  private func readRelation(
    into draft: inout ClaimDraft, _ clause: Range<Int>, _ branches: TreeSlots?
  ) {
    let slot = RelationSlot(
      view: view, clause: clause, thing: draft.thing?.value, kind: draft.mention.kind, tree: tree)
    let shallow = slot.find(draft)
    let isSettled = slot.isTallied(draft) || slot.isWhole(draft)
    let found = isSettled ? shallow : settled(shallow, branches?.relation(draft))
    if let held = HeldSlot(view: view, clause: clause).find(draft, beside: found) {
      draft.relation = held
      return
    }
    let isStated = (shallow?.slot.certainty ?? 0) >= 0.95 && (draft.thing?.certainty ?? 0) < 0.9
    if !isStated, let carried = draft.thing?.value.relation, let step = draft.thing?.step {
      draft.relation = Slot(
        carried, TrailStep(.relation, rule: step.rule, span: step.span, result: carried),
        certainty: 0.95)
      return
    }
    // A diameter or a duration says itself what is with its owner.
    let isAttribute = draft.thing?.value.kind == ClaimRules.attributeKind
    let isNamed = (draft.thing?.certainty ?? 0) > ThingSlot.byUnitAlone
    if isAttribute, isNamed, draft.mention.kind == .measure { return }
    // "has cost 75 lives": where the thing says what befell it, a mere auxiliary says nothing.
    let isAuxiliary =
      found.map { isOnlyBeing($0.tokens) || isFarFromLives(draft, $0) }
      ?? false
    guard let found, !(isAuxiliary && draft.thing?.value.presumed != nil) else { return }
    draft.relation = Slot(
      found.slot.value.relation, found.slot.step, certainty: found.slot.certainty)
    draft.relationTokens = found.tokens
    if draft.thing == nil, let elided = found.slot.value.elided {
      draft.thing = Slot(
        view.rules.things[elided].map(Thing.init) ?? Thing(name: elided),
        TrailStep(
          .counted, rule: found.slot.value.rule, span: view.span(found.tokens),
          result: "\(elided), left out"), certainty: 0.7)
    }
    if let modality = found.slot.value.modality {
      draft.modality = Slot(
        modality,
        TrailStep(
          .modality, rule: found.slot.value.rule, span: view.span(found.tokens),
          result: modality.rawValue),
        certainty: 0.8)
    }
  }
}
