import TallyClaims
import TallyText

extension ClaimRules {
  /// Adds the entities and all their names.
  mutating func addEntities(
    _ lines: [RuleLine<EntityRow>], _ vocabulary: inout Vocabulary
  ) throws {
    var rows: [String: Int] = [:]
    rows.reserveCapacity(lines.count)
    var capitals: [String: String] = [:]
    for place in lines.indices {
      let entity = lines[place].row.entity
      if rows[entity] == nil { rows[entity] = place }
      if let capital = lines[place].row.capital, capitals[capital] == nil {
        capitals[capital] = entity
      }
    }
    for line in lines {
      guard let kind = Entity.Kind(rawValue: line.row.type) else {
        let known = Entity.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw RuleError(
          location: line.location,
          reason: "unknown type \"\(line.row.type)\"; it is one of \(known)")
      }
      let within = chain(from: line.row, in: lines, rows)
      let country =
        kind == .country || kind == .territory
        ? line.row.entity
        : within.first { rows[$0].map { lines[$0].row.type == "country" } ?? false }
      if kind == .country { countries[line.row.entity] = entities.count }
      entities.append(
        Entity(
          name: line.row.entity, kind: kind, within: within, country: country,
          serves: line.row.serves,
          capitalOf: kind == .city ? capitals[line.row.entity] : nil, rule: line.id))
    }
    for (index, line) in lines.enumerated() { addNames(of: line.row, index, &vocabulary) }
    for (index, line) in lines.enumerated() where entities[index].kind.isPlace {
      addOwners(of: line.row, index, &vocabulary)
    }
  }

  /// `Perus`: what becomes of a possessive in a text that lost its apostrophes, unless that is a name of its own.
  private mutating func addOwners(
    of row: EntityRow, _ entity: Int, _ vocabulary: inout Vocabulary
  ) {
    guard !row.ambiguous else { return }
    for name in [row.entity] + row.names where !name.hasSuffix("s") && !isAcronym(name) {
      let words = vocabulary.internPhrase(name + "s")
      guard names.value(of: words) == nil else { continue }
      names.insert(
        words,
        EntityName(
          entity: entity, form: .adjective, isAcronym: false, opensSmall: opensSmall(name),
          isAmbiguous: false, lacksApostrophe: true))
    }
  }

  /// What holds an entity, from near to far, each once; deep or circular chains end.
  private func chain(
    from row: EntityRow, in lines: [RuleLine<EntityRow>], _ rows: [String: Int]
  ) -> [String] {
    var found: [String] = []
    var waiting = row.within
    var first = 0
    while first < waiting.count, found.count < 12 {
      let next = waiting[first]
      first += 1
      guard next != row.entity, !found.contains(next) else { continue }
      found.append(next)
      if let index = rows[next] { waiting += lines[index].row.within }
    }
    return found
  }

  private mutating func addNames(
    of row: EntityRow, _ entity: Int, _ vocabulary: inout Vocabulary
  ) {
    func add(_ name: String, _ form: EntityName.Form, ambiguous: Bool = false) {
      let value = EntityName(
        entity: entity, form: form, isAcronym: isAcronym(name), opensSmall: opensSmall(name),
        isAmbiguous: ambiguous)
      let words = vocabulary.internPhrase(name)
      // A city keeps its name against a seat, a country against a city: the first row wins.
      if names.value(of: words) == nil { names.insert(words, value) }
    }
    add(row.entity, .name, ambiguous: row.ambiguous)
    for name in row.names { add(name, .name) }
    for name in row.adjectives { add(name, .adjective) }
    for name in row.people {
      add(name, .people)
      add(Inflection.plural(of: name), .people)
    }
    for name in row.adjectives where names.value(of: vocabulary.internPhrase(name + "s")) == nil {
      add(name + "s", .people)
    }
    for name in row.seats { add(name, .seat) }
  }

  private func isAcronym(_ name: String) -> Bool {
    var letters = 0
    for byte in name.utf8 {
      if byte >= 0x80 { return isForeignAcronym(name) }
      if byte &- UInt8(ascii: "a") < 26 { return false }
      letters += byte &- UInt8(ascii: "A") < 26 ? 1 : 0
    }
    return letters > 1 && letters <= 4
  }

  /// The same for names with letters beyond ASCII, whose case is asked of Unicode's tables.
  private func isForeignAcronym(_ name: String) -> Bool {
    let letters = name.filter(\.isLetter)
    return letters.count > 1 && letters.count <= 4 && letters.allSatisfy(\.isUppercase)
  }

  private func opensSmall(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return first < 0x80
      ? first &- UInt8(ascii: "a") < 26 : name.first.map(\.isLowercase) ?? false
  }
}
