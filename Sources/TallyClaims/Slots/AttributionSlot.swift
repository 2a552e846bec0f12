import TallyText

/// Finds whose word a claim is: the speaker beside a verb of speech in the sentence.
struct AttributionSlot {
  /// The sentence.
  let view: SentenceView

  /// How near to its verb a name must stand to be the speaker, in tokens; a place a little further off is none.
  private static let besideVerb = 2

  /// The speaker nearest to a verb of speech; the same for all claims of the sentence.
  func find() -> Slot<String>? {
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + 200)
    for token in view.tokens.lowerBound..<end where view.has(.speech, at: token) {
      if let speaker = speaker(beside: token) { return speaker }
    }
    return nil
  }

  private func speaker(beside verb: Int) -> Slot<String>? {
    for distance in 1...6 {
      for token in [verb - distance, verb + distance] {
        if view.has(.speaker, at: token) {
          return self.speaker(at: token)
        }
        if let entity = view.entity(at: token), view.has(.speaker, at: entity.tokens.upperBound) {
          return self.speaker(at: entity.tokens.upperBound)
        }
        if distance <= AttributionSlot.besideVerb, let entity = view.entity(at: token),
          entity.form != .adjective
        {
          return slot(entity.name, entity.tokens, certainty: 0.7)
        }
      }
    }
    return nil
  }

  private func speaker(at token: Int) -> Slot<String> {
    let word = Inflection.singular(of: view.words(token..<token + 1).lowercased())
    return slot(word, token..<token + 1, certainty: 0.85)
  }

  private func slot(_ name: String, _ tokens: Range<Int>, certainty: Double) -> Slot<String> {
    Slot(
      name, TrailStep(.attribution, span: view.span(tokens), result: name), certainty: certainty)
  }
}
