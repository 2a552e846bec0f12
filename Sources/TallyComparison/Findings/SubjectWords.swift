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
    if let actor = key.actor, actor != key.place { words += " of \(form(actor))" }
    guard let place = key.place else { return words + (key.relation.map { " \($0)" } ?? "") }
    // A form of a relation holds its preposition: "sent to".
    if let relation = key.relation {
      if let own = forms[relation], own != "in" { return "\(words) \(own) \(located(place))" }
      if forms[relation] == nil { words += " \(relation)" }
    }
    return "\(words) \(preposition(of: place)) \(located(place))"
  }

  /// The name of a place as it stands in a sentence: `the border of the United States`.
  private func located(_ place: String) -> String {
    guard let part = part(of: place), let own = forms[part.head] else { return form(place) }
    return "\(own) \(form(part.whole))"
  }

  /// `in`, or what the kind of place takes: `at` the border of a country.
  private func preposition(of place: String) -> String {
    part(of: place).flatMap { forms["in \($0.head)"] } ?? "in"
  }

  /// A place that is a part of another: `border of` and `Ukraine`; nil for any other.
  private func part(of place: String) -> (head: String, whole: String)? {
    let words = place.split(separator: " ")
    guard let link = words.firstIndex(of: "of"), link > 0, link < words.count - 1 else {
      return nil
    }
    return (
      words[...link].joined(separator: " "), words[(link + 1)...].joined(separator: " ")
    )
  }

  private func measured(_ key: ClaimKey, dimension: String) -> String {
    let relation = key.relation == key.counted ? "" : key.relation ?? dimension
    var words = [key.counted ?? key.actor.map(form) ?? "", relation]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if key.counted != nil, let actor = key.actor { words += " of \(form(actor))" }
    if let place = key.place { words += " \(preposition(of: place)) \(located(place))" }
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
