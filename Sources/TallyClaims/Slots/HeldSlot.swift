import TallyQuantities
import TallyText

/// Reads figures that a happening is said to have had: `the July march had 550,000`, `the rally with 2,000 people`.
struct HeldSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// How far before its figure the happening may stand, in tokens.
  private static let reach = 8

  /// The relation that the happening gives to its people, where nothing but a verb of having says more.
  func find(_ draft: ClaimDraft, beside found: RelationSlot.Found?) -> Slot<String>? {
    guard draft.mention.kind == .count, found.map(isHaving) ?? true,
      draft.thing?.value.relation == nil, (draft.thing?.value.kind).map(isOfPeople) ?? true
    else { return nil }
    let figure = draft.mention.tokens.lowerBound
    for token in stride(
      from: figure - 1, through: max(clause.lowerBound, figure - HeldSlot.reach), by: -1)
    {
      if view.isQuantity(token) { return nil }
      guard let noun = view.happenings.covering(token), let event = noun.value.event else {
        continue
      }
      guard let relation = view.rules.relationsByHappening[event] else { return nil }
      return Slot(
        relation,
        TrailStep(
          .relation, rule: noun.value.rule, span: view.span(noun.tokens), result: relation),
        certainty: 0.75)
    }
    return nil
  }

  private func isHaving(_ found: RelationSlot.Found) -> Bool {
    view.has(.having, at: found.tokens.lowerBound)
  }

  private func isOfPeople(_ kind: String) -> Bool { kind == view.rules.people?.kind }
}
