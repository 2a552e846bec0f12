import TallyQuantities
import TallyText

/// Reads the claims of one sentence, slot by slot, then lets them lend each other what the text says once.
struct SentenceReader {
  /// The sentence.
  let view: SentenceView

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// The drafts of the last sentence that had any.
  let before: [ClaimDraft]

  /// The day of publication, if it is known.
  let published: CalendarDate?

  /// One draft for each quantity of the sentence.
  func drafts() -> [ClaimDraft] {
    let attribution = AttributionSlot(view: view)
    var drafts: [ClaimDraft] = []
    for mention in view.quantities {
      var draft = read(mention, after: drafts)
      draft.attribution = attribution.find(draft)
      drafts.append(draft)
    }
    return SharedSlots(view: view, before: before).share(drafts).map(withHappening)
  }

  /// What happened is looked up last, since the relation and the time may be shared.
  private func withHappening(_ draft: ClaimDraft) -> ClaimDraft {
    let clause = ClauseFinder(view: view).clause(around: draft.mention.tokens.lowerBound..<draft.end)
    var draft = draft
    draft.happening = EventSlot(
      view: view, clause: clause, discourse: discourse, published: published
    ).find(draft)
    return draft
  }

  private func read(_ mention: QuantityMention, after drafts: [ClaimDraft]) -> ClaimDraft {
    let phrase =
      mention.kind == .count
      ? NounPhraseReader(view: view).phrase(at: mention.tokens.upperBound)
      : NounPhrase.empty(at: mention.tokens.upperBound)
    var draft = ClaimDraft(mention, phrase: phrase)
    draft.whole = whole(of: mention)
    let clause = ClauseFinder(view: view).clause(
      around: mention.tokens.lowerBound..<max(draft.end, mention.tokens.upperBound))
    draft.thing = ThingSlot(
      view: view, clause: clause, earlier: before + drafts
    ).find(draft)
    draft.thingTokens = draft.thing?.step.span.flatMap(view.tokens(in:))
    readRelation(into: &draft, clause)
    draft.actor = ActorSlot(view: view, clause: clause, discourse: discourse).find(draft)
    draft.place = PlaceSlot(view: view, clause: clause, discourse: discourse).find(draft)
    CueSlots(view: view, clause: clause).read(into: &draft)
    draft.restrictors += RestrictorSlots(view: view).find(draft)
    draft.period = RestrictorSlots(view: view).period(draft)
    draft.asOf = TimeSlot(view: view, clause: clause, published: published).find(draft)
    return draft
  }

  /// `88 of the 275 dead`: the noun phrase of the second figure.
  private func whole(of mention: QuantityMention) -> NounPhrase? {
    let after = mention.tokens.upperBound
    guard view.has(.ofPreposition, at: after),
      let whole = view.nextQuantity(from: after + 1, within: 3).flatMap(view.quantity)
    else { return nil }
    return NounPhraseReader(view: view).phrase(at: whole.tokens.upperBound)
  }

  /// `1.03 million protesters`: what is said of such people where the sentence says nothing else.
  private func presumed(_ draft: ClaimDraft) -> Slot<String>? {
    guard let thing = draft.thing, let rule = view.rules.things[thing.value.name],
      let relation = rule.presumed
    else { return nil }
    return Slot(
      relation,
      TrailStep(
        .relation, rule: rule.rule, span: thing.step.span,
        result: "\(relation), as a \(thing.value.name)"),
      certainty: 0.7)
  }

  /// The relation that the counted thing's own word carries, else the one that the clause states.
  private func readRelation(into draft: inout ClaimDraft, _ clause: Range<Int>) {
    let found = RelationSlot(view: view, clause: clause).find(draft)
    let isStated = (found?.slot.certainty ?? 0) >= 0.95 && (draft.thing?.certainty ?? 0) < 0.9
    if !isStated, let carried = draft.thing?.value.relation, let step = draft.thing?.step {
      draft.relation = Slot(
        carried, TrailStep(.relation, rule: step.rule, span: step.span, result: carried),
        certainty: 0.95)
      return
    }
    // A diameter or a duration says itself what is with its owner.
    let isAttribute = draft.thing?.value.kind == ClaimRules.attributeKind
    if isAttribute, draft.mention.kind == .measure { return }
    guard let found else {
      draft.relation = presumed(draft)
      return
    }
    draft.relation = Slot(
      found.slot.value.relation, found.slot.step, certainty: found.slot.certainty)
    draft.relationTokens = found.tokens
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
