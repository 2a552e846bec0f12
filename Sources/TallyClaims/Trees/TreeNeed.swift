import TallyQuantities

/// Decides whether a sentence is worth a tree: parsing costs more than all other reading, and word classes alone
/// settle many a sentence.
struct TreeNeed {
  /// The sentence.
  let view: SentenceView

  /// From which certainty on a slot that word classes have read needs no second reading.
  private static let sure = 0.85

  /// Whether a tree could add to what was read without one.
  func isWorth(_ drafts: [ClaimDraft]) -> Bool {
    drafts.contains { isOpen($0) }
  }

  private func isOpen(_ draft: ClaimDraft) -> Bool {
    switch draft.mention.kind {
    case .age, .multiple: false
    case .percent, .money, .measure:
      // A mere length of time or a sum that nothing is said of is of no use to anybody.
      draft.thing != nil && !(isSure(draft.thing) && (isSure(draft.actor) || isSure(draft.place)))
    case .count, .fraction:
      !isSure(draft.thing) || !isSure(draft.relation) || !isPlaced(draft) || hasSpeakers
    }
  }

  /// Whether it is known who does it or where it is; what happens to people has no doer.
  private func isPlaced(_ draft: ClaimDraft) -> Bool {
    let happens = draft.relation.map { view.rules.events.contains($0.value) } ?? false
    return happens ? isSure(draft.place) : isSure(draft.actor) || isSure(draft.place)
  }

  private func isSure<Value>(_ slot: Slot<Value>?) -> Bool {
    (slot?.certainty ?? 0) >= TreeNeed.sure
  }

  /// Whether more than one verb of speech stands in the sentence, so that it matters whose clause the figure is in.
  private var hasSpeakers: Bool {
    view.tokens.lazy.filter { view.has(.speech, at: $0) }.prefix(2).count > 1
  }
}
