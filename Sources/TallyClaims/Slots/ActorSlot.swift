import TallyQuantities
import TallyText

/// Finds who does it or has it: an adjective of the noun phrase, a possessor, or the subject before the verb.
struct ActorSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// How sure a subject is that was found as the nearest name before the verb.
  static let asSubject = 0.85

  /// The actor of a draft's figure.
  func find(_ draft: ClaimDraft) -> Slot<String>? {
    inPhrase(draft) ?? gapped(draft) ?? agent(of: draft) ?? doerOfMove(draft) ?? phraseAfter(draft)
      ?? owner(of: draft)
      ?? (isUndergone(draft) ? doer(of: draft) : subject(of: draft))
  }

  /// `kidnapped by Boko Haram`: who a passive names.
  private func agent(of draft: ClaimDraft) -> Slot<String>? {
    guard let verb = draft.relationTokens, verb.lowerBound >= draft.end,
      view.has(.byPreposition, at: verb.upperBound)
    else { return nil }
    for token in verb.upperBound + 1..<verb.upperBound + 4 {
      if let entity = view.entity(at: token) {
        return isKnown(entity) && entity.form != .people ? slot(entity, certainty: 0.9) : nil
      }
      guard view.has(.determiner, at: token) else { return nil }
    }
    return nil
  }

  /// `The Taliban released 210 prisoners`: a name right before a verb whose object is counted.
  private func doer(of draft: ClaimDraft) -> Slot<String>? {
    guard let verb = draft.relationTokens, verb.upperBound <= draft.mention.tokens.lowerBound else {
      return nil
    }
    var token = verb.lowerBound - 1
    while view.has([.having, .auxiliary, .adverb], at: token) { token -= 1 }
    guard let entity = view.entity(at: token), canAct(entity), isSubject(entity),
      entity.form == .name || entity.form == .seat, !isTown(entity)
    else { return nil }
    return slot(entity, certainty: 0.86)
  }

  /// `The Pentagon withdrew 800 soldiers from Somalia`: with somebody who does it, `from` tells only where they were.
  private func doerOfMove(_ draft: ClaimDraft) -> Slot<String>? {
    view.has(.sourcePreposition, at: draft.end) ? doer(of: draft) : nil
  }

  /// Whether a name is that of a town or region, where things happen; countries and capitals act as well.
  private func isTown(_ mention: EntityMention) -> Bool {
    guard let index = mention.entity else { return false }
    let entity = view.rules.entities[index]
    return entity.kind.isPlace && entity.kind != .country && entity.capitalOf == nil
  }

  /// Whether it happens to those who are counted, so that the subject of the verb is not among them.
  func isUndergone(_ draft: ClaimDraft) -> Bool {
    draft.relation.map { view.rules.events.contains($0.value) } ?? false
  }

  /// `Norway has 170 soldiers there; Denmark, 220`, `and Finland about 700`: a name that stands for a whole clause,
  /// whose verb and noun are those of the clause before.
  private func gapped(_ draft: ClaimDraft) -> Slot<String>? {
    guard draft.phrase.tokens.isEmpty else { return nil }
    guard let name = GappedName(view: view, clause: clause).find(draft), !isTown(name) else {
      return nil
    }
    if isUndergone(draft), let index = name.entity, view.rules.entities[index].kind.isPlace {
      return nil
    }
    let found = slot(name, certainty: 0.95)
    return found.map { Slot($0.value, $0.step, certainty: 0.95) }
  }

  /// `100,000 soldiers from Russia`, `troops of the Royal Welsh`.
  private func phraseAfter(_ draft: ClaimDraft) -> Slot<String>? {
    guard !draft.phrase.tokens.isEmpty else { return nil }
    guard view.has([.sourcePreposition, .ofPreposition, .byPreposition], at: draft.end) else {
      return nil
    }
    for token in draft.end + 1..<draft.end + 4 {
      if let entity = view.entity(at: token) {
        // "32 helicopters from Italy", "900 flights from Frankfurt": where things come from does nothing.
        let isOrigin = view.has(.sourcePreposition, at: draft.end)
        let isOfPeople = draft.thing?.value.kind.map { $0 == view.rules.people?.kind } ?? true
        guard isKnown(entity), !isOrigin || isOfPeople && !isTown(entity) else { return nil }
        return slot(entity, certainty: 0.87)
      }
      guard view.has(.determiner, at: token) else { return nil }
    }
    return nil
  }

  /// `Norway's GDP`, `Norwegian exports`, `the GDP of Norway`: who has the thing that is measured.
  private func owner(of draft: ClaimDraft) -> Slot<String>? {
    guard draft.mention.kind != .count, let thing = draft.thingTokens,
      thing.upperBound <= draft.mention.tokens.lowerBound
    else { return nil }
    if view.has([.ofPreposition, .sourcePreposition], at: thing.upperBound) {
      for token in thing.upperBound + 1..<thing.upperBound + 3 {
        if let entity = view.entity(at: token) { return slot(entity, certainty: 0.85) }
      }
    }
    for token in [thing.lowerBound - 1, thing.lowerBound - 2] {
      guard let entity = view.entity(at: token), clause.contains(token) else { continue }
      if entity.form == .adjective || view.isPossessive(entity) || token == thing.lowerBound - 1 {
        return slot(entity, certainty: 0.85)
      }
    }
    return nil
  }

  /// The nearest name or pronoun before the figure that no preposition governs.
  private func subject(of draft: ClaimDraft) -> Slot<String>? {
    if let antecedent = antecedent(of: draft) { return antecedent }
    var token = draft.mention.tokens.lowerBound - 1
    let start = draft.relationTokens.map { min($0.lowerBound, token) } ?? token
    token = start
    let first = subjectClauseStart(before: token)
    while token >= first {
      if let opener = ClauseFinder(view: view).opener(ofAsideEndingAt: token) {
        token = opener - 1
        continue
      }
      if view.isQuantity(token) { return nil }
      if view.has(.entityPronoun, at: token),
        let actor = speaker(before: token) ?? discourse.actor
      {
        return carried(actor, from: view.words(token..<token + 1), at: token)
      }
      if view.has(.actorAnaphor, at: token), view.has(.determiner, at: token - 1),
        let actor = discourse.actor
      {
        return carried(actor, from: view.words(token - 1..<token + 1), at: token)
      }
      if view.has(.pronoun, at: token) { return nil }
      if let entity = view.entity(at: token) {
        if isSubject(entity), !isReceiver(entity, draft),
          draft.mention.kind != .measure || !isTown(entity),
          canAct(entity) || draft.mention.kind != .count
        {
          // What the text calls a company acts more surely than the nearest name does.
          let isTold = OrganizationName(view: view).isTold(entity)
          return slot(entity, certainty: isTold ? 1.03 : ActorSlot.asSubject)
        }
        token = entity.tokens.lowerBound - 1
      } else {
        token -= 1
      }
    }
    return nil
  }

  /// `Northern Lantern, which costs 40 million`: a relative pronoun stands for the name right before it.
  private func antecedent(of draft: ClaimDraft) -> Slot<String>? {
    guard view.has(.relative, at: clause.lowerBound),
      clause.lowerBound < draft.mention.tokens.lowerBound
    else { return nil }
    for token in [clause.lowerBound - 1, clause.lowerBound - 2] {
      if let entity = view.entity(at: token), isKnown(entity) || draft.mention.kind != .count {
        return slot(entity, certainty: 0.8)
      }
    }
    return nil
  }

  /// Where the search for a subject ends: a clause without one (`… but has stationed`) takes the one before.
  private func subjectClauseStart(before token: Int) -> Int {
    var opener = clause.lowerBound
    while view.has([.clauseOpener, .coordinator, .adverb], at: opener), opener < token {
      opener += 1
    }
    let lacksSubject =
      view.has([.having, .being, .auxiliary], at: opener) || view.relation(at: opener) != nil
    guard lacksSubject else { return clause.lowerBound }
    return max(view.tokens.lowerBound, clause.lowerBound - ClauseFinder.reach)
  }

  /// A name that stands free: not after `in` or `of`, not a mere adjective of something else.
  private func isSubject(_ entity: EntityMention) -> Bool {
    if view.dateline.contains(entity.tokens.lowerBound) { return false }
    var before = entity.tokens.lowerBound - 1
    var skipped = 0
    while skipped < 3, isModifier(before) {
      before -= 1
      skipped += 1
    }
    if view.has(.preposition, at: before), view.tokens.contains(before) { return false }
    if entity.entity == nil, isThing(entity) || isCommonNoun(entity) { return false }
    return entity.form != .people || entity.entity != nil
  }

  /// `lent Pakistan 3 billion dollars`: a name between the verb and the figure is given something.
  private func isReceiver(_ entity: EntityMention, _ draft: ClaimDraft) -> Bool {
    let before = entity.tokens.lowerBound - 1
    return entity.tokens.upperBound == draft.mention.tokens.lowerBound && clause.contains(before)
      && view.entity(at: before) == nil
      && (view.has(.verb, at: before) || view.looksPast(before))
  }

  /// `the`, `eastern`: what may stand between a preposition and a name.
  private func isModifier(_ token: Int) -> Bool {
    guard view.tokens.contains(token), view.text.tokens[token].kind == .word else { return false }
    return view.has([.determiner, .possessive], at: token)
      || (!view.has(.phraseEnd, at: token) && view.relation(at: token) == nil
        && !view.text.tokens[token].shape.contains(.capitalized))
  }

  /// Whether rules know the name, as one that can act.
  func isKnown(_ mention: EntityMention) -> Bool {
    guard let index = mention.entity else { return false }
    let kind = view.rules.entities[index].kind
    return kind != .continent && kind != .sea
  }

  /// `Guidance for 2025`, `The Board`: a capital that is no name's.
  private func isCommonNoun(_ mention: EntityMention) -> Bool {
    let first = mention.tokens.lowerBound
    guard mention.tokens.count == 1, !discourse.acts(mention, in: view) else {
      return false
    }
    let next = mention.tokens.upperBound
    let isQualified = view.has(.preposition, at: next) || view.things.covering(next) != nil
    return view.text.tokens[first].shape.contains(.opensSentence) && isQualified
      || view.has(.determiner, at: first - 1) && view.text.tokens[first].word != .unknown
  }

  /// Whether a name is known as one that can act, by rules or by what the text says of it.
  private func canAct(_ mention: EntityMention) -> Bool {
    mention.entity == nil ? discourse.acts(mention, in: view) : isKnown(mention)
  }

  /// `Velter said on Thursday that it would cut 300 jobs`: who speaks of himself.
  private func speaker(before pronoun: Int) -> Slot<String>? {
    let first = max(view.tokens.lowerBound, pronoun - ClauseFinder.reach / 2)
    for token in stride(from: pronoun - 1, through: first, by: -1)
    where view.has(.speech, at: token) {
      guard let entity = view.entity(at: token - 1), canAct(entity), !isTown(entity),
        entity.form == .name || entity.form == .seat
      else { return nil }
      return slot(entity, certainty: 1)
    }
    return nil
  }

  /// `a Light Cavalry Squadron`, `GDP`: capitals, but no name of somebody.
  private func isThing(_ entity: EntityMention) -> Bool {
    let last = entity.tokens.upperBound - 1
    return view.things.covering(last) != nil || view.attributes.covering(last) != nil
  }

  /// The actor that a name stands for: a capital and a seat are their country's government.
  func slot(_ mention: EntityMention, certainty: Double) -> Slot<String>? {
    if mention.entity == nil, isThing(mention) { return nil }
    let name = view.actorName(mention)
    let rule = mention.entity.map { view.rules.entities[$0].rule }
    return Slot(
      name, TrailStep(.actor, rule: rule, span: view.span(mention.tokens), result: name),
      certainty: mention.entity == nil ? certainty * 0.85 : certainty)
  }

  private func carried(_ actor: Slot<String>, from word: String, at token: Int) -> Slot<String> {
    Slot(
      actor.value,
      TrailStep(
        .actor, rule: actor.step.rule, span: view.text.tokens[token].span,
        result: "\(actor.value), from \"\(word)\""),
      certainty: actor.certainty * 0.75)
  }
}
