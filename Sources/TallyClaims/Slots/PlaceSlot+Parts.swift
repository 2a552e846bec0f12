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

  /// The `Luapula province` of `in Zambia's northern Luapula province`: what lies in the country that owns it.
  func province(from first: Int) -> Slot<Place>? {
    let end = min(view.tokens.upperBound, first + PlaceSlot.longestName)
    for token in first..<max(first, end) {
      if let name = view.entity(at: token), name.form == .name {
        guard name.entity != nil || isProvince(name) else { return nil }
        return slot(name, certainty: 0.9)
      }
      if view.isTaken(token) || view.isMark(token) { return nil }
      if view.has(.phraseEnd, at: token), !view.has(.ofPreposition, at: token) { return nil }
    }
    return nil
  }

  /// The `Central` of `Central Lima`: no name of its own.
  func isAdjective(_ name: EntityMention) -> Bool {
    name.entity == nil && name.tokens.count == 1 && view.entity(at: name.tokens.upperBound) != nil
      && view.rules.classes(of: view.text.tokens[name.tokens.lowerBound].word)
        .contains(.placeAdjective)
  }

  /// `Luapula province`, `Tana River County`: a name with the word for a part of a country in it or behind it.
  func isProvince(_ name: EntityMention) -> Bool {
    guard let last = name.tokens.last else { return false }
    return view.has(.provinceNoun, at: name.tokens.upperBound)
      || name.tokens.count > 1
        && view.rules.classes(of: view.text.tokens[last].word).contains(.provinceNoun)
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
