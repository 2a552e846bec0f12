import TallyText

extension PlaceSlot {
  /// How many words a part's name has at most.
  private static let longestName = 5

  /// `in the Santa Rosa district of Lima`: a part of a town with a name of its own.
  func part(openedBy name: EntityMention) -> Slot<Place>? {
    let first = name.tokens.lowerBound
    let end = min(view.tokens.upperBound, first + PlaceSlot.longestName)
    for token in name.tokens.upperBound..<max(end, name.tokens.upperBound) {
      if view.has(.partNoun, at: token) { return part(named: first..<token, noun: token) }
      if view.has(.phraseEnd, at: token) { return nil }
    }
    return nil
  }

  /// `in rebel-held districts of Lima`, `the eastern parts of the city of Lima`: a part of a town; what happens there
  /// does not happen in all of it.
  func part(named name: Range<Int>?, noun: Int) -> Slot<Place>? {
    guard view.has(.partNoun, at: noun), view.has(.ofPreposition, at: noun + 1),
      let town = town(from: noun + 2)
    else { return nil }
    let part = Place(partOf: town, named: name.map(view.words))
    return Slot(
      part,
      TrailStep(
        .place, rule: town.rule, span: view.span((name?.lowerBound ?? noun)..<noun + 1),
        result: part.name),
      certainty: 0.95)
  }

  /// The town that stands within a few words: `the northern city of Lima`, `Old Lima`.
  private func town(from first: Int) -> Entity? {
    for token in first..<min(view.tokens.upperBound, first + PlaceSlot.longestName) {
      if let index = view.entity(at: token)?.entity, view.entity(at: token)?.form == .name {
        let entity = view.rules.entities[index]
        return entity.kind == .city ? entity : nil
      }
      if view.isQuantity(token) || view.isMark(token) || view.has(.verb, at: token) { return nil }
    }
    return nil
  }
}
