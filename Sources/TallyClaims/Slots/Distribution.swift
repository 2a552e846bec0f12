import TallyQuantities
import TallyText

/// Hands out names to figures in order: `Vietnam and Thailand sent 58 and 131 doctors respectively`.
struct Distribution {
  /// The sentence.
  let view: SentenceView

  /// The drafts, each with the actor or the place that falls to it.
  func distributed(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    guard let word = view.tokens.first(where: { view.has(.distributive, at: $0) }),
      let names = names(before: word, count: drafts.count)
    else { return drafts }
    let thing = drafts.last?.thing
    let first = names.first?.tokens.lowerBound ?? word
    let arePlaces = view.has([.placePreposition, .goalPreposition], at: first - 1)
    return zip(drafts, names).map { draft, name in
      var draft = draft
      draft.thing = thing ?? draft.thing
      assign(name, asPlace: arePlaces, to: &draft)
      return draft
    }
  }

  /// As many names in a row as there are figures, before the word that hands them out.
  private func names(before word: Int, count: Int) -> [EntityMention]? {
    guard count > 1 else { return nil }
    let mentions = view.entities.chunks.map(\.value).filter {
      $0.tokens.upperBound <= word && $0.form == .name
    }
    guard mentions.count >= count else { return nil }
    for start in 0...(mentions.count - count) {
      let row = Array(mentions[start..<start + count])
      if zip(row, row.dropFirst()).allSatisfy(areCoordinated) { return row }
    }
    return nil
  }

  /// Nothing but a comma or `and` stands between.
  private func areCoordinated(_ first: EntityMention, _ second: EntityMention) -> Bool {
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    return !between.isEmpty && between.count <= 3
      && between.allSatisfy {
        view.has([.coordinator, .placePreposition, .determiner], at: $0)
          || view.isByte(UInt8(ascii: ","), at: $0)
      }
  }

  private func assign(_ name: EntityMention, asPlace: Bool, to draft: inout ClaimDraft) {
    let entity = name.entity.map { view.rules.entities[$0] }
    func step(_ stage: TrailStep.Stage, _ result: String) -> TrailStep {
      TrailStep(stage, rule: entity?.rule, span: view.span(name.tokens), result: result)
    }
    if asPlace, entity?.kind.isPlace ?? true {
      let place = entity.map(Place.init) ?? Place(name: name.name, within: [])
      draft.place = Slot(place, step(.place, name.name), certainty: 0.85)
    } else {
      let actor = view.actorName(name)
      draft.actor = Slot(actor, step(.actor, actor), certainty: 0.85)
    }
  }
}
