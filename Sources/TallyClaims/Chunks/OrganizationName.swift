import TallyText

/// Tells the names of organizations that no rule knows from those of people and places, by what stands in and around them.
struct OrganizationName {
  /// The sentence.
  let view: SentenceView

  /// Whether a name's own words or the noun before it say that it is an organization: `Velmar Foods`, `the carmaker
  /// Sovana`.
  func isTold(_ mention: EntityMention) -> Bool {
    guard mention.entity == nil, mention.form == .name else { return false }
    if view.has(.actorAnaphor, at: mention.tokens.lowerBound - 1) { return true }
    guard mention.tokens.count > 1, let last = mention.tokens.last else { return false }
    let classes = view.rules.classes(of: view.text.tokens[last].word)
    return !classes.isDisjoint(with: [.companyNoun, .organizationNoun]) || endsInPlace(last)
  }

  /// `Air Malta`, `Forward Montenegro`: a place at the end of a longer name is not where something is.
  private func endsInPlace(_ last: Int) -> Bool {
    guard
      let match = view.rules.names.match(at: last, of: view.text.tokens, before: last + 1),
      match.value.form == .name
    else { return false }
    return view.rules.entities[match.value.entity].kind.isPlace
  }

  /// Whether a name of one word is the subject of a verb, as companies are and people seldom without their first name.
  func isSubject(_ mention: EntityMention) -> Bool {
    guard mention.entity == nil, mention.form == .name, mention.tokens.count == 1,
      !view.has([.title, .preposition, .coordinator], at: mention.tokens.lowerBound - 1)
    else { return false }
    let next = mention.tokens.upperBound
    // "Frost destroyed", "Ramblers said": the first word of a sentence has its capital for nothing.
    if view.text.tokens[mention.tokens.lowerBound].shape.contains(.opensSentence) {
      return view.has(.speech, at: next) && mention.name.utf8.last != UInt8(ascii: "s")
    }
    return view.has([.being, .having, .auxiliary, .speech, .verb], at: next)
      || view.relations.starting(at: next)?.value.isVerb == true
  }
}
