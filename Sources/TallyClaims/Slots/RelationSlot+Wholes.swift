import TallyQuantities
import TallyText

extension RelationSlot {
  /// Where the words about a part go on after its whole: `793 of the 1,175 injured had left`; nil where none is named.
  func endOfWhole(_ draft: ClaimDraft) -> Int? {
    var token = draft.mention.tokens.upperBound
    guard view.has(.ofPreposition, at: token) else { return nil }
    token += view.has(.determiner, at: token + 1) ? 2 : 1
    guard view.isQuantity(token) else { return nil }
    while view.isQuantity(token) { token += 1 }
    let start = token
    while token < start + 4, clause.contains(token) {
      if view.has([.being, .having, .auxiliary], at: token) { return token }
      // "36 of 120 promised trucks reached Odesa"
      if view.relation(at: token)?.value.isVerb == true, view.things.covering(token - 1) != nil,
        view.things.covering(token) == nil
      {
        return token
      }
      token += 1
    }
    return nil
  }

  /// `Ten of the fallen were marines`, `Eleven marines are among the dead`: what befell the whole befell the part.
  func outcomeOfWhole(_ draft: ClaimDraft) -> Found? {
    var token = draft.mention.tokens.upperBound
    if !view.has(.ofPreposition, at: token) {
      token = draft.end
      while view.has([.being, .adverb], at: token) { token += 1 }
      guard view.has(.amid, at: token) else { return nil }
    }
    token += 1
    guard view.has(.determiner, at: token), !view.isTaken(token + 1),
      let relation = word(covering: token + 1), relation.value.elided != nil,
      relation.value.isEvent
    else { return nil }
    return found(relation, certainty: 0.92)
  }

  /// `793 of 1,175 injured passengers already discharged`, `two of the group's nine plants will close`, `300 out of
  /// 900`: what follows is said of the part.
  func isWhole(_ draft: ClaimDraft) -> Bool {
    var before = draft.mention.tokens.lowerBound - 1
    let isOwned = view.isClitic(before)
    for _ in 0..<RelationSlot.longestOwner
    where view.has(.determiner, at: before) || isOwned && !view.has(.preposition, at: before) {
      before -= 1
    }
    guard view.has(.ofPreposition, at: before) else { return false }
    return view.isQuantity(before - 1)
      || view.isQuantity(before - 2) && view.has(.otherPreposition, at: before - 1)
  }

  /// `of the 40 workers dismissed`: a word right behind the noun.
  func participle(_ draft: ClaimDraft) -> Found? {
    guard let word = word(at: draft.end), word.value.isVerb,
      word.value.kinds.contains(draft.countedKind)
    else { return nil }
    return found(word, certainty: 0.85)
  }

  /// How many words may stand between `of` and the figure of a whole: `of the steel group's nine`.
  static let longestOwner = 4
}
