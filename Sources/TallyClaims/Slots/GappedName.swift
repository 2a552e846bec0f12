import TallyQuantities
import TallyText

/// Finds the name that stands for a whole clause, whose verb and noun are those of the clause before:
/// `Norway has 170 soldiers there; Denmark, 220`, `and Finland about 700`, `Denmark to 40`, `Togo with 730`.
struct GappedName {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// The name; nil where the figure has a noun of its own, or the name is part of a clause that has a verb.
  func find(_ draft: ClaimDraft) -> EntityMention? {
    guard draft.phrase.tokens.isEmpty || isFollowed(draft) else { return nil }
    var before = draft.mention.tokens.lowerBound - 1
    var isJoined = false
    while view.has(.adverb, at: before) { before -= 1 }
    if view.has([.goalPreposition, .otherPreposition], at: before) {
      isJoined = true
      before -= 1
    }
    let hasComma = view.isByte(UInt8(ascii: ","), at: before)
    if hasComma { before -= 1 }
    guard let name = view.entity(at: before), name.form == .name else { return nil }
    var start = name.tokens.lowerBound
    if view.has(.determiner, at: start - 1) { start -= 1 }
    let opensClause = start == clause.lowerBound || view.has(.coordinator, at: start - 1)
    let isMember =
      (!hasComma || isJoined)
      && (view.isByte(UInt8(ascii: ","), at: start - 1)
        || view.isByte(UInt8(ascii: ":"), at: start - 1) || view.has(.being, at: start - 1))
    guard opensClause || isMember, start > view.tokens.lowerBound else { return nil }
    return name.entity != nil || !isJoined && hasEarlierFigure(before: start) ? name : nil
  }

  /// `Sylhet, with 42 dead`: the noun tells the outcome, the name stands before `with`.
  private func isFollowed(_ draft: ClaimDraft) -> Bool {
    view.has(.otherPreposition, at: draft.mention.tokens.lowerBound - 1)
      && draft.phrase.thing?.value.relation != nil
  }

  private func hasEarlierFigure(before token: Int) -> Bool {
    view.quantities.first.map { $0.tokens.lowerBound < token } ?? false
  }
}
