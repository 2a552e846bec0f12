import TallyText

/// Reads the place in capitals that opens a report: `KABUL — `, `TAMALE, Ghana (Reuters) — `.
struct Dateline {
  /// The sentence.
  let view: SentenceView

  /// The place.
  var place: Slot<Place>? {
    guard let mention = view.entity(at: view.tokens.lowerBound), mention.form == .name,
      view.text.tokens[mention.tokens.lowerBound].shape.contains(.allCapitals)
    else { return nil }
    guard let index = mention.entity else { return beside(mention) }
    let entity = view.rules.entities[index]
    guard entity.kind == .city else { return nil }
    return slot(Place(name: entity.name, within: entity.within), entity.rule, mention)
  }

  /// The town that no rule knows, with its land behind a comma: `TAMALE, Ghana (Reuters)`.
  private func beside(_ mention: EntityMention) -> Slot<Place>? {
    guard view.isByte(UInt8(ascii: ","), at: mention.tokens.upperBound),
      let land = view.entity(at: mention.tokens.upperBound + 1), let index = land.entity,
      land.form == .name, view.rules.entities[index].kind.isPlace,
      view.isMark(land.tokens.upperBound)
    else { return nil }
    let entity = view.rules.entities[index]
    let words = mention.name.split(separator: " ").map {
      $0.prefix(1) + $0.dropFirst().lowercased()
    }
    let place = Place(name: words.joined(separator: " "), within: [entity.name] + entity.within)
    return slot(place, nil, mention)
  }

  private func slot(_ place: Place, _ rule: RuleID?, _ mention: EntityMention) -> Slot<Place> {
    Slot(
      place,
      TrailStep(.place, rule: rule, span: view.span(mention.tokens), result: place.name),
      certainty: 0.8)
  }
}
