import TallyQuantities
import TallyText

/// Tells parts that are counted whole from those that are not: `five of them firemen` are all the firemen, `five of the
/// firemen` are not.
struct NamedPart {
  /// The sentence.
  let view: SentenceView

  /// The drafts of the last sentence that had any.
  let before: [ClaimDraft]

  /// The draft, its part renamed where it has a noun of its own.
  func renamed(_ draft: ClaimDraft) -> ClaimDraft {
    guard let part = view.rules.part, let named = view.rules.namedPart,
      let place = draft.restrictors.firstIndex(where: { $0.value == part }), isNamed(draft)
    else { return draft }
    let old = draft.restrictors[place]
    let step = TrailStep(
      .restrictor, rule: old.step.rule, span: old.step.span, result: named)
    var draft = draft
    draft.restrictors[place] = Slot(named, step, certainty: old.certainty)
    return draft
  }

  private func isNamed(_ draft: ClaimDraft) -> Bool {
    guard draft.whole == nil, let thing = draft.thing, let noun = draft.thingTokens,
      noun.lowerBound >= draft.mention.tokens.upperBound, isTelling(draft, thing.value)
    else { return false }
    return !isOfWhole(draft, noun) && !isCountedElsewhere(draft, thing.value)
  }

  /// Whether the noun says more than that people are meant: `firemen`, and `Americans`.
  private func isTelling(_ draft: ClaimDraft, _ thing: Thing) -> Bool {
    if thing.name != view.rules.people?.name { return thing.relation == nil }
    return draft.actor?.step.span.flatMap(view.tokens(in:)).map {
      draft.phrase.tokens.contains($0.lowerBound)
    } ?? false
  }

  /// `five of the firemen`: the noun is that of the whole.
  private func isOfWhole(_ draft: ClaimDraft, _ noun: Range<Int>) -> Bool {
    let after = draft.mention.tokens.upperBound
    guard view.has(.ofPreposition, at: after), !view.has([.pronoun, .relative], at: after + 1)
    else { return false }
    return !(after..<noun.lowerBound).contains { view.has(.being, at: $0) }
  }

  /// `40 soldiers, including 12 soldiers of the guard`: the noun tells no part.
  private func isCountedElsewhere(_ draft: ClaimDraft, _ thing: Thing) -> Bool {
    if before.contains(where: { $0.thing?.value.name == thing.name && $0.actor == nil }) {
      return true
    }
    let figure = draft.mention.tokens.lowerBound
    let first = max(view.tokens.lowerBound, figure - ClauseFinder.reach)
    return (first..<figure).contains {
      guard let other = view.quantity(at: $0), other.tokens.lowerBound == $0 else { return false }
      return PhraseOfFigure(view: view).phrase(of: other).thing?.value.name == thing.name
    }
  }
}
