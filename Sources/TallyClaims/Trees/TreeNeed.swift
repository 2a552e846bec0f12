import TallyQuantities

/// Decides whether a sentence is worth a tree: parsing costs more than all other reading, and word classes alone
/// settle many a sentence.
struct TreeNeed {
  /// The sentence.
  let view: SentenceView

  /// From which certainty on a slot that word classes have read needs no second reading.
  private static let sure = 0.85

  /// More figures than this in one sentence are a table or a list, in which a parser finds no tree.
  private static let mostFigures = 24

  /// Whether a tree could add to what was read without one.
  func isWorth(_ drafts: [ClaimDraft]) -> Bool {
    drafts.count <= TreeNeed.mostFigures && drafts.contains { isOpen($0) }
  }

  private func isOpen(_ draft: ClaimDraft) -> Bool {
    switch draft.mention.kind {
    case .age, .multiple: false
    case .percent, .money, .measure:
      // A mere length of time or a sum of which nothing is said is of no use to anybody.
      (draft.thing?.certainty ?? 0) > ThingSlot.byUnitAlone && draft.actor == nil
        && draft.place == nil
    case .count, .fraction:
      !isSure(draft.thing) || draft.relation == nil || !isPlaced(draft)
    }
  }

  /// Whether it is known who does it or where it is; what happens to people has no doer.
  private func isPlaced(_ draft: ClaimDraft) -> Bool {
    let happens = draft.relation.map { view.rules.events.contains($0.value) } ?? false
    return happens ? draft.place != nil : isSure(draft.actor)
  }

  private func isSure<Value>(_ slot: Slot<Value>?) -> Bool {
    (slot?.certainty ?? 0) >= TreeNeed.sure
  }
}
