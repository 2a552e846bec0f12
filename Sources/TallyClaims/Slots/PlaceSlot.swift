import TallyQuantities
import TallyText

/// Finds where: the place phrase after the figure, or before it, or the place that `there` points back to.
struct PlaceSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// The place of a draft's figure.
  func find(_ draft: ClaimDraft) -> Slot<Place>? {
    let next = view.nextQuantity(from: draft.end, within: ClauseFinder.reach)
    let end = isUndergone(draft) ? clause.upperBound : aside(after: draft) ?? clause.upperBound
    let stop = max(draft.end, min(end, next ?? end))
    if let everywhere = wholeCountry(draft) { return everywhere }
    if let own = bracketed(draft) ?? member(draft) ?? beside(draft) ?? home(of: draft)
      ?? rightBefore(draft)
    {
      return own
    }
    let after = draft.end..<min(stop, draft.end + ClauseFinder.reach)
    let before = clause.lowerBound..<max(clause.lowerBound, draft.mention.tokens.lowerBound)
    if let near = nearest(in: after) ?? last(in: before) { return near }
    return opening(draft) ?? further(draft, until: next) ?? heading(draft) ?? town(before: draft)
      ?? origin(draft)
      ?? setting(of: draft)
  }

  /// Whether it happens to those who are counted.
  private func isUndergone(_ draft: ClaimDraft) -> Bool {
    draft.relation.map { view.rules.events.contains($0.value) } ?? false
  }

  /// `about 90 in Poland`: a phrase right behind the figure or its noun belongs to it.
  private func beside(_ draft: ClaimDraft) -> Slot<Place>? {
    guard view.has(.placePreposition, at: draft.end), let found = object(of: draft.end),
      found.step.rule != nil
    else { return nil }
    return Slot(found.value, found.step, certainty: max(found.certainty, 0.95))
  }

  /// `Poland (210,000), Slovakia (54,000)`: the name before the bracket.
  private func bracketed(_ draft: ClaimDraft) -> Slot<Place>? {
    let bracket = draft.mention.tokens.lowerBound - 1
    guard view.isByte(UInt8(ascii: "("), at: bracket), let name = view.entity(at: bracket - 1),
      name.form == .name
    else { return nil }
    return slot(name, certainty: 0.96)
  }

  /// What happens somewhere happens where the document is set.
  private func setting(of draft: ClaimDraft) -> Slot<Place>? {
    let happens = draft.relation.map { view.rules.events.contains($0.value) } ?? false
    let isRate = draft.mention.kind == .percent && draft.thing != nil
    guard happens || isRate, let place = discourse.setting else { return nil }
    return Slot(
      place.value,
      TrailStep(
        .place, rule: place.step.rule, span: place.step.span,
        result: "\(place.value.name), where the document is set"),
      certainty: 0.65)
  }

  /// The first place phrase of the sentence that names a known place.
  func first() -> Slot<Place>? {
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + ClauseFinder.reach)
    var goal: Slot<Place>?
    for token in view.tokens.lowerBound..<end {
      guard let found = place(at: token), found.certainty > 0.7, !isSpeakers(found) else {
        continue
      }
      // "A train bound for Chennai" was elsewhere.
      if !view.has(.goalPreposition, at: token) { return found }
      goal = goal ?? found
    }
    return goal
  }

  /// `17 were hurt when jets struck a village in Peru`: for what happens, a place further on in the sentence.
  private func further(_ draft: ClaimDraft, until next: Int?) -> Slot<Place>? {
    guard draft.relation.map({ view.rules.events.contains($0.value) }) ?? false else { return nil }
    let end = min(
      next ?? view.tokens.upperBound, view.tokens.upperBound, draft.end + ClauseFinder.reach)
    return draft.end < end ? nearest(in: draft.end..<end).map(lowered) : nil
  }

  /// The first place after the figure; one that rules know is better than one known by its form.
  private func nearest(in range: Range<Int>) -> Slot<Place>? {
    var unknown: Slot<Place>?
    for token in range {
      guard let found = place(at: token), !isAnothers(found, openedBy: token) else { continue }
      if found.certainty > 0.7 { return found }
      unknown = unknown ?? found
    }
    return unknown
  }

  /// The `in Kisumu` of `45 in Nairobi, in Kisumu 23`: a phrase between a comma and a figure is that figure's.
  private func isAnothers(_ found: Slot<Place>, openedBy token: Int) -> Bool {
    guard view.isByte(UInt8(ascii: ","), at: token - 1) || view.has(.coordinator, at: token - 1),
      let name = found.step.span.flatMap(view.tokens(in:))
    else { return false }
    let next = name.upperBound
    return view.isQuantity(next)
      || view.isByte(UInt8(ascii: ","), at: next) && view.isQuantity(next + 1)
  }

  /// The last place before the figure in its clause, unless another figure stands between.
  private func last(in range: Range<Int>) -> Slot<Place>? {
    for token in range.reversed() {
      if view.isQuantity(token), !isPassedOver(token) { return nil }
      // "(Reuters Photo) Ten people died": the caption of a picture ends here.
      if view.isByte(UInt8(ascii: ")"), at: token), view.isCapitalised(token + 1) { return nil }
      if let found = place(at: token) { return lowered(found) }
    }
    return nil
  }

  /// The `4,800` of `from 4,800 to 4,350`.
  private func isPassedOver(_ token: Int) -> Bool {
    guard let figure = view.quantity(at: token) else { return true }
    return view.has([.sourcePreposition, .byPreposition], at: figure.tokens.lowerBound - 1)
  }

  /// `In the Kherson region, …`: a place that opens the sentence holds for all of it.
  private func opening(_ draft: ClaimDraft) -> Slot<Place>? {
    let first = view.tokens.lowerBound
    guard draft.mention.tokens.lowerBound > first else { return nil }
    return place(at: first).map(lowered)
  }

  /// `Seized in the Rotterdam raid: 17 rifles and two boats`: what stands before the colon holds for all behind it.
  private func heading(_ draft: ClaimDraft) -> Slot<Place>? {
    guard let heading = ClauseFinder(view: view).heading,
      draft.mention.tokens.lowerBound >= heading.upperBound
    else { return nil }
    for token in heading.reversed() {
      if let found = place(at: token) { return lowered(found) }
      if let name = view.entity(at: token), name.entity != nil, name.form == .name {
        return slot(name, certainty: 0.75)
      }
    }
    return nil
  }

  /// The place phrase that starts at a token.
  func place(at token: Int) -> Slot<Place>? {
    if let found = boundary(at: token) { return found }
    if view.has(.relativePlace, at: token), let name = view.entity(at: token - 2),
      view.isByte(UInt8(ascii: ","), at: token - 1)
    {
      return slot(name, certainty: 0.85)
    }
    if view.has(.placeAnaphor, at: token) {
      // "there are 900" only says that they are.
      guard !view.has(.being, at: token + 1),
        !view.has(.being, at: token - 1) || !view.has(.adverb, at: token + 1)
      else { return nil }
      return discourse.place.map { carried($0, token..<token + 1) }
    }
    if let reached = reached(after: token) { return reached }
    if view.has(.according, at: token - 1) { return nil }
    if view.has(.placeNoun, at: token), view.has(.ofPreposition, at: token + 1),
      let name = view.entity(at: token + 2), name.form == .name
    {
      return part(named: nil, noun: token) ?? slot(name, certainty: 0.85)
    }
    guard view.has([.placePreposition, .goalPreposition], at: token) else { return nil }
    return object(of: token)
  }

  /// `reach Estonia`, `fled Lima`, `thronged Arsenal Street`: a verb whose object is the place.
  private func reached(after token: Int) -> Slot<Place>? {
    let isPassing = view.has(.passing, at: token)
    guard isPassing || isTelling(token),
      let entity = view.entity(at: token + (view.has(.determiner, at: token + 1) ? 2 : 1)),
      isPassing || entity.entity != nil, entity.form == .name, !view.isPossessive(entity)
    else { return nil }
    return slot(entity, certainty: isPassing ? 0.95 : 0.8)
  }

  /// Whether a token ends a verb that says what happens.
  private func isTelling(_ token: Int) -> Bool {
    guard let relation = view.relations.covering(token), relation.value.isVerb else { return false }
    return relation.tokens.upperBound == token + 1 && !relation.value.kinds.isEmpty
  }

  /// The place that a preposition governs: `in eastern Estonia`, `to the Baltic state`.
  func object(of preposition: Int) -> Slot<Place>? {
    var token = preposition + 1
    let end = min(view.tokens.upperBound, preposition + 6)
    while token < end {
      if let found = boundary(at: token) { return found }
      if let entity = view.entity(at: token) {
        if view.isPossessive(entity), token + 1 < end {
          token = entity.tokens.upperBound + 1
          if let found = boundary(at: token) ?? province(from: token) { return found }
          return slot(entity, certainty: 0.75)
        }
        guard entity.form == .name, !isAdjective(entity) else {
          token = entity.tokens.upperBound
          continue
        }
        if entity.entity == nil, let found = part(openedBy: entity) { return found }
        return slot(entity, certainty: 0.9)
      }
      if view.has(.placeNoun, at: token), view.has(.ofPreposition, at: token + 1),
        let name = view.entity(at: token + 2), name.form == .name
      {
        return part(named: nil, noun: token) ?? slot(name, certainty: 0.9)
      }
      if let found = part(named: nil, noun: token) { return found }
      if view.has(.townAnaphor, at: token), isDefinite(before: token), let town = discourse.town {
        return carried(town, preposition + 1..<token + 1)
      }
      if view.has(.countryAnaphor, at: token), let country = discourse.country {
        return carried(country, preposition + 1..<token + 1)
      }
      if view.isTaken(token) || view.isMark(token) || view.has(.phraseEnd, at: token) { return nil }
      token += 1
    }
    return nil
  }

  /// `the town`, not `a town`.
  private func isDefinite(before token: Int) -> Bool {
    view.has(.determiner, at: token - 1) && !view.isByte(UInt8(ascii: "a"), at: token - 1)
  }

  /// The place that a name gives; none where it is somebody or only words of a title.
  func slot(_ mention: EntityMention, certainty: Double) -> Slot<Place>? {
    guard let index = mention.entity else {
      // "in Russian Airstrikes": words of a title, no name.
      if mention.tokens.contains(where: { isCommon($0) }) || isWordOfTitle(mention) { return nil }
      // "at the pump maker Velter"
      if discourse.isSomebody(mention, in: view) || isEmployer(mention) { return nil }
      return slot(
        Place(name: mention.name, within: []), nil, mention.tokens,
        certainty: isProvince(mention) ? certainty : certainty * 0.7)
    }
    let entity = view.rules.entities[index]
    guard entity.kind.isPlace else { return nil }
    return slot(
      Place(entity), entity.rule, mention.tokens, certainty: certainty)
  }

  /// `for Key Road`: in a headline a word that rules know has its capital for nothing.
  private func isWordOfTitle(_ mention: EntityMention) -> Bool {
    view.isTitle && mention.tokens.count == 1
      && view.text.tokens[mention.tokens.lowerBound].word != .unknown
  }

  private func isCommon(_ token: Int) -> Bool { view.happenings.covering(token) != nil }

  /// A slot with the tokens that gave it.
  func slot(
    _ place: Place, _ rule: RuleID?, _ tokens: Range<Int>, certainty: Double
  ) -> Slot<Place> {
    Slot(
      place, TrailStep(.place, rule: rule, span: view.span(tokens), result: place.name),
      certainty: certainty)
  }

  /// A slot that is a little less sure.
  func lowered(_ slot: Slot<Place>) -> Slot<Place> {
    Slot(slot.value, slot.step, certainty: slot.certainty * 0.85)
  }

  /// A place of the sentences before, with the words that point back to it.
  func carried(_ place: Slot<Place>, _ tokens: Range<Int>) -> Slot<Place> {
    Slot(
      place.value,
      TrailStep(
        .place, rule: place.step.rule, span: view.span(tokens),
        result: "\(place.value.name), from \"\(view.words(tokens))\""),
      certainty: max(0.71, place.certainty * 0.85))
  }
}
