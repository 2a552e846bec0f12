import TallyQuantities
import TallyText

extension ActorSlot {
  /// `900 British soldiers`, `12 U.S. service members`, `60 Afghans`.
  func inPhrase(_ draft: ClaimDraft) -> Slot<String>? {
    let first = draft.mention.tokens.lowerBound
    let modifiers = Array(draft.phrase.tokens) + [first - 1, first - 2]
    for token in modifiers {
      guard let entity = view.entity(at: token), isKnown(entity) else { continue }
      let isBefore = token < first
      if isBefore, !view.isPossessive(entity) {
        // "the British 900", but not "Voice of Lima, English 58 dead"
        guard entity.form == .adjective,
          view.has(.determiner, at: entity.tokens.lowerBound - 1)
        else { continue }
      }
      return slot(entity, certainty: isBefore ? 0.8 : 0.95)
    }
    return besideNoun(draft)
  }

  /// `The number of American soldiers has risen to 1,200`: the adjective of a noun that stands before its figure.
  private func besideNoun(_ draft: ClaimDraft) -> Slot<String>? {
    guard draft.phrase.tokens.isEmpty, let noun = draft.thingTokens,
      noun.upperBound <= draft.mention.tokens.lowerBound,
      let entity = view.entity(at: noun.lowerBound - 1), entity.form == .adjective, isKnown(entity)
    else { return nil }
    return slot(entity, certainty: 0.8)
  }
}
