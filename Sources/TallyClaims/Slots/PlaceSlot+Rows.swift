import TallyQuantities
import TallyText

extension PlaceSlot {
  /// `Tokyo 340`, `Munich 140`, `Valparaiso with 18`: a town that stands for a whole clause is where.
  func member(_ draft: ClaimDraft) -> Slot<Place>? {
    guard let name = GappedName(view: view, clause: clause).find(draft) else { return nil }
    let happens = draft.relation.map { view.rules.events.contains($0.value) } ?? false
    if name.entity == nil { return isRowOfPlaces ? slot(name, certainty: 1) : nil }
    guard let index = name.entity, happens || view.rules.entities[index].kind != .country else {
      return nil
    }
    return slot(name, certainty: 0.97)
  }

  /// `Toll by province: Aceh 120, Riau 31`: the heading says that the names are places.
  private var isRowOfPlaces: Bool {
    ClauseFinder(view: view).heading.map { heading in
      heading.contains { view.has([.placeNoun, .countryAnaphor], at: $0) }
    } ?? false
  }

  /// `in Kisumu 23`, `in Kano, six`: a place phrase that ends right before the figure.
  func rightBefore(_ draft: ClaimDraft) -> Slot<Place>? {
    var last = draft.mention.tokens.lowerBound - 1
    if view.isByte(UInt8(ascii: ","), at: last) { last -= 1 }
    guard let name = view.entity(at: last), name.entity != nil, name.form == .name,
      view.has([.placePreposition], at: name.tokens.lowerBound - 1),
      !view.has(.verb, at: name.tokens.lowerBound - 2)
    else { return nil }
    return slot(name, certainty: 0.95)
  }

  /// `withdrew 800 soldiers from Somalia`: where people leave, if they are somebody else's.
  func origin(_ draft: ClaimDraft) -> Slot<Place>? {
    guard view.has(.sourcePreposition, at: draft.end), let actor = draft.actor,
      draft.thing?.value.kind == view.rules.people?.kind, let found = object(of: draft.end),
      found.step.rule != nil, found.value.name != actor.value
    else { return nil }
    return lowered(found)
  }

  /// `Osaka reported 210 infections`: a town that is the subject is the place, where nothing else is.
  func town(before draft: ClaimDraft) -> Slot<Place>? {
    for token in clause.lowerBound..<max(clause.lowerBound, draft.mention.tokens.lowerBound) {
      guard let name = view.entity(at: token) else {
        if view.has(.determiner, at: token) { continue }
        return nil
      }
      guard let index = name.entity, name.form == .name, !view.isPossessive(name),
        view.rules.entities[index].kind != .country, view.rules.entities[index].capitalOf == nil,
        view.has([.verb, .having, .being, .auxiliary, .speech], at: name.tokens.upperBound)
          || view.relation(at: name.tokens.upperBound)?.value.isVerb == true
      else { return nil }
      return slot(name, certainty: 0.75)
    }
    return nil
  }

  /// `killed 118 people nationwide`: in the land that the document speaks of.
  func wholeCountry(_ draft: ClaimDraft) -> Slot<Place>? {
    let first = max(clause.lowerBound, draft.mention.tokens.lowerBound - PlaceSlot.besideCount)
    let words = first..<min(clause.upperBound, draft.end + PlaceSlot.besideCount)
    guard let word = words.first(where: { view.has(.nationwide, at: $0) }) else { return nil }
    if let country = discourse.country { return carried(country, word..<word + 1) }
    guard let entity = discourse.setting.flatMap({ view.rules.country(of: $0.value) }) else {
      return nil
    }
    return slot(Place(entity), entity.rule, word..<word + 1, certainty: 0.8)
  }

  /// How near its figure `nationwide` stands, in tokens.
  private static let besideCount = 4

  /// `12,000 residents of Larissa`: the town that people are of.
  func home(of draft: ClaimDraft) -> Slot<Place>? {
    guard view.has(.ofPreposition, at: draft.end), let people = view.rules.people?.kind,
      draft.thing?.value.kind == people, let name = view.entity(at: draft.end + 1),
      let index = name.entity, name.form == .name, view.rules.entities[index].kind != .country,
      !view.isPossessive(name)
    else { return nil }
    return slot(name, certainty: 0.85)
  }

  /// `Analysts at Fjordbank cut`: whom those who act or speak work for.
  func isEmployer(_ mention: EntityMention) -> Bool {
    view.has(.speaker, at: mention.tokens.lowerBound - 2)
      && (view.has([.speech, .reporting, .foretelling, .verb], at: mention.tokens.upperBound)
        || view.relations.starting(at: mention.tokens.upperBound)?.value.isVerb == true)
  }

  /// `will cut 300 jobs, after a collapse of demand in Germany`: what is told behind the comma happens elsewhere.
  func aside(after draft: ClaimDraft) -> Int? {
    (draft.end..<max(draft.end, clause.upperBound)).first {
      view.isByte(UInt8(ascii: ","), at: $0 - 1) && view.has(.otherPreposition, at: $0)
    }
  }

  /// `Traders in Mombasa expect`: where those who speak are.
  func isSpeakers(_ found: Slot<Place>) -> Bool {
    guard let name = found.step.span.flatMap(view.tokens(in:)) else { return false }
    return view.has([.speech, .foretelling, .reporting], at: name.upperBound)
  }
}
