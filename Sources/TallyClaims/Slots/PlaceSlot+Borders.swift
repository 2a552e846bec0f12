import TallyText

extension PlaceSlot {
  /// `its border with Ukraine`, `the border of Ukraine`, `Ukraine's borders`, `the Ukrainian border`.
  func boundary(at token: Int) -> Slot<Place>? {
    guard view.has(.boundary, at: token) else { return nil }
    let rule = view.rules.classRules[Int(view.text.tokens[token].word.number)]
    var owner: EntityMention?
    if view.has([.otherPreposition, .ofPreposition], at: token + 1) {
      owner =
        view.entity(at: token + 2)
        ?? (view.has(.determiner, at: token + 2) ? view.entity(at: token + 3) : nil)
    }
    owner = owner ?? view.entity(at: token - 1) ?? view.entity(at: token - 2)
    guard let name = owner.map(\.name) else {
      guard let country = discourse.country else { return nil }
      return slot(
        Place(name: "border of \(country.value.name)", within: []), rule, token..<token + 1,
        certainty: 0.72)
    }
    let range =
      min(
        token, owner?.tokens.lowerBound ?? token)..<max(
        token + 1, owner?.tokens.upperBound ?? token)
    return slot(Place(name: "border of \(name)", within: []), rule, range, certainty: 0.9)
  }
}
