import TallyClaims
import TallyQuantities

/// Names facts in plain words: `soldiers of the United Kingdom stationed in Estonia`.
struct SubjectWords {
  /// Names that take another form in a headline: `person` → `people`, `United Kingdom` → `the United Kingdom`.
  let forms: [String: String]

  /// The name of a fact.
  func subject(_ key: ClaimKey, quantity: Quantity, modality: Modality) -> String {
    var words = quantity.isCount ? counted(key) : measured(key, dimension: quantity.dimension)
    let narrowing = key.restrictors + [key.period, key.basis].compactMap(\.self)
    if !narrowing.isEmpty { words += " (\(narrowing.joined(separator: ", ")))" }
    switch modality {
    case .asserted, .superseded: return words
    case .planned: return words + ", planned"
    case .possible: return words + ", possible"
    case .negated: return words + ", denied"
    }
  }

  private func counted(_ key: ClaimKey) -> String {
    var words = key.counted.map(plural) ?? "number"
    if let actor = key.actor { words += " of \(form(actor))" }
    // A form of a relation holds its preposition: "sent to".
    let link = key.relation.map { key.place == nil ? $0 : forms[$0] ?? "\($0) in" }
    if let link { words += " \(link)" }
    if let place = key.place { words += link == nil ? " in \(form(place))" : " \(form(place))" }
    return words
  }

  private func measured(_ key: ClaimKey, dimension: String) -> String {
    let relation = key.relation == key.counted ? "" : key.relation ?? dimension
    var words = [key.counted ?? key.actor.map(form) ?? "", relation]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if key.counted != nil, let actor = key.actor { words += " of \(form(actor))" }
    if let place = key.place { words += " in \(form(place))" }
    return words
  }

  private func form(_ name: String) -> String { forms[name] ?? name }

  /// The plural of a noun: of its last word, since English compounds end in their head.
  private func plural(_ noun: String) -> String {
    if let form = forms[noun] { return form }
    guard let space = noun.lastIndex(of: " ") else { return suffixed(noun) }
    let head = String(noun[noun.index(after: space)...])
    return String(noun[...space]) + (forms[head] ?? suffixed(head))
  }

  private func suffixed(_ noun: String) -> String {
    let sibilants = ["s", "x", "z", "ch", "sh"]
    if sibilants.contains(where: noun.hasSuffix) { return noun + "es" }
    let vowels = ["ay", "ey", "iy", "oy", "uy"]
    if noun.hasSuffix("y"), !vowels.contains(where: noun.hasSuffix) {
      return String(noun.dropLast()) + "ies"
    }
    return noun + "s"
  }
}
