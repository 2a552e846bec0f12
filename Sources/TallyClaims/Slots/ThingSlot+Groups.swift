import TallyQuantities
import TallyText

extension ThingSlot {
  /// `a battlegroup, 1,200 strong` and `850-strong`: the members of the group before it.
  func strength(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard
      view.has(.strength, at: draft.mention.tokens.upperBound)
        || view.has(.strength, at: draft.mention.tokens.upperBound + 1)
    else { return nil }
    for token in stride(
      from: draft.mention.tokens.lowerBound - 1, through: clause.lowerBound, by: -1)
    {
      if let thing = view.things.covering(token), let members = members(of: thing) {
        return members
      }
    }
    return draft.phrase.tokens.isEmpty ? nil : inPhrase(following(draft))
  }

  func following(_ draft: ClaimDraft) -> NounPhrase {
    NounPhraseReader(view: view).phrase(at: draft.end)
  }

  /// `a squadron of about 150`: the members of the group.
  func groupBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    let preposition = draft.mention.tokens.lowerBound - 1
    guard view.has(.ofPreposition, at: preposition),
      let thing = view.things.covering(preposition - 1)
    else { return nil }
    return members(of: thing)
  }

  func members(of thing: Chunk<CountedThing>) -> Slot<Thing>? {
    guard let members = thing.value.members else { return nil }
    let member = view.rules.things[members].map(Thing.init) ?? Thing(name: members)
    return slot(
      member, rule: thing.value.rule, thing.tokens, certainty: 0.85,
      note: "\(members), the members of a \(thing.value.name)")
  }
}
