import TallyText

/// Finds where a sentence says that something happened: `an air strike on Lima`, `the Lima bombing`, `warplanes hit Lima`.
struct SceneFinder {
  /// The sentence.
  let view: SentenceView

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// How far behind its noun a happening is placed, in tokens.
  private static let reach = 8

  /// How many words may stand between a verb and the place that it hits: `struck the rebel-held town of Lima`.
  private static let phrase = 7

  /// The scenes of the happenings that a sentence names, in order.
  func scenes(of happenings: [Slot<Happening>]) -> [Scene] {
    zip(view.happenings.chunks, happenings).compactMap { noun, happening in
      place(of: noun.tokens).map { Scene(happening: happening.value, place: $0) }
    }
  }

  /// Where the happening was that a noun names; nil where no place nearer than a country is told.
  func place(of noun: Range<Int>) -> Slot<Place>? {
    behind(noun) ?? before(noun) ?? struck() ?? near(places.place(at: view.tokens.lowerBound))
  }

  private var places: PlaceSlot {
    PlaceSlot(view: view, clause: view.tokens, discourse: discourse)
  }

  private func near(_ found: Slot<Place>?) -> Slot<Place>? {
    found.flatMap { $0.step.rule != nil && !$0.value.isBroad ? $0 : nil }
  }

  /// `a strike on the town of Lima`.
  private func behind(_ noun: Range<Int>) -> Slot<Place>? {
    for token in noun.upperBound..<min(noun.upperBound + SceneFinder.reach, view.tokens.upperBound)
    {
      if view.happenings.covering(token) != nil || view.isQuantity(token) { return nil }
      if let found = near(places.place(at: token)) { return found }
    }
    return nil
  }

  /// `the Lima bombing`.
  private func before(_ noun: Range<Int>) -> Slot<Place>? {
    guard let name = view.entity(at: noun.lowerBound - 1), name.form == .name else { return nil }
    return near(places.slot(name, certainty: 0.75))
  }

  /// `warplanes struck Lima`, `shells hit the old town of Lima`.
  private func struck() -> Slot<Place>? {
    for chunk in view.entities.chunks where chunk.value.form == .name && isObject(chunk.tokens) {
      if let found = near(places.slot(chunk.value, certainty: 0.7)) { return found }
    }
    return nil
  }

  /// Whether a verb other than one of speech stands before a name, with nothing between but words of its phrase.
  private func isObject(_ name: Range<Int>) -> Bool {
    var token = name.lowerBound - 1
    let first = max(view.tokens.lowerBound, name.lowerBound - SceneFinder.phrase)
    while token >= first {
      if view.has(.speech, at: token) { return false }
      if view.has(.verb, at: token) || view.relations.covering(token)?.value.isVerb == true
        || view.looksPast(token)
      {
        return true
      }
      guard
        view.has([.determiner, .ofPreposition, .placeNoun, .direction], at: token)
          || view.entity(at: token)?.form == .adjective
      else { return false }
      token -= 1
    }
    return false
  }
}
