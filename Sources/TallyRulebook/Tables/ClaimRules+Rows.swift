package import TallyClaims
import TallyQuantities
package import TallyText

extension ClaimRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
    for line in try folder.rows(PluralRow.self, table: "words") {
      singulars[line.row.plural.lowercased()] = line.row.singular
    }
    try addEntities(folder.rows(EntityRow.self, table: "entities"), &vocabulary)
    let plurals = Dictionary(grouping: singulars.keys.sorted()) { singulars[$0] ?? $0 }
    for line in try folder.rows(CountedRow.self, table: "counted") {
      add(line, plurals, &vocabulary)
    }
    for line in try folder.rows(RelationRow.self, table: "relations") {
      try add(line, plurals, &vocabulary)
    }
    for line in try folder.rows(CueRow.self, table: "cues") { try add(line, &vocabulary) }
    for line in try folder.rows(EventRow.self, table: "events") {
      add(line, plurals, &vocabulary)
    }
    for line in try folder.rows(GrammarRow.self, table: "grammar") { try add(line, &vocabulary) }
  }

  private mutating func add(
    _ line: RuleLine<CountedRow>, _ plurals: [String: [String]], _ vocabulary: inout Vocabulary
  ) {
    let row = line.row
    let thing = CountedThing(
      name: row.counted, kind: row.kind, relation: row.relation, presumed: row.presumed,
      members: row.members, isFallback: row.fallback, dimension: row.dimension, rule: line.id)
    if row.kind == ClaimRules.attributeKind {
      if !row.fallback { measures[row.counted] = thing }
      for word in row.words { attributes.insert(vocabulary.internPhrase(word), thing) }
      return
    }
    if row.relation == nil { things[row.counted] = thing }
    if row.general { people = thing }
    for word in row.words {
      for form in ClaimRules.forms(of: word, plurals) {
        counted.insert(vocabulary.internPhrase(form), thing)
      }
    }
  }

  /// The singular and the plurals of a noun or of a phrase that ends in one.
  private static func forms(of phrase: String, _ plurals: [String: [String]]) -> [String] {
    let start = phrase.split(separator: " ").dropLast().joined(separator: " ")
    let noun = phrase.split(separator: " ").last.map(String.init) ?? phrase
    let irregular = plurals[noun] ?? []
    let nouns = irregular + [Inflection.plural(of: noun)]
    let wholes = plurals[phrase] ?? []
    return [phrase] + nouns.map { start.isEmpty ? $0 : "\(start) \($0)" } + wholes
  }

  private mutating func add(
    _ line: RuleLine<RelationRow>, _ plurals: [String: [String]], _ vocabulary: inout Vocabulary
  ) throws {
    let row = line.row
    let modality = try row.modality.map { try line.modality($0) }
    let kinds = Set(try row.of.map { try line.kind($0) })
    func word(isNoun: Bool, isVerb: Bool) -> RelationWord {
      RelationWord(
        relation: row.relation, isNoun: isNoun, isVerb: isVerb, elided: row.elided,
        isEvent: row.event,
        isIncremental: row.incremental, kinds: kinds, modality: modality, rule: line.id)
    }
    if row.joins { joining.insert(line.id) }
    if row.event { events.insert(row.relation) }
    if row.incremental { increments.insert(row.relation) }
    let verbs = row.verbs.flatMap(Inflection.forms) + row.words
    let nouns = Set(row.nouns.flatMap { ClaimRules.forms(of: $0, plurals) })
    for form in verbs {
      let isNoun = nouns.contains(form)
      insert(word(isNoun: isNoun, isVerb: true), vocabulary.internPhrase(form), of: row.things)
    }
    for form in nouns.subtracting(verbs).sorted() {
      insert(word(isNoun: true, isVerb: false), vocabulary.internPhrase(form), of: row.things)
    }
  }

  /// Adds a relation word; one that is said of some things only leaves what it says of others as it is.
  private mutating func insert(_ word: RelationWord, _ words: [WordID], of things: [String]) {
    let known = relations.value(of: words)
    guard !things.isEmpty else {
      relations.insert(words, word.keepingReadings(of: known))
      return
    }
    relations.insert(
      words, known?.saying(word, of: things) ?? .saying(word, onlyOf: things))
  }

  private mutating func add(
    _ line: RuleLine<EventRow>, _ plurals: [String: [String]], _ vocabulary: inout Vocabulary
  ) {
    let word = EventWord(event: line.row.event, least: line.row.least, rule: line.id)
    for form in line.row.words.flatMap({ ClaimRules.forms(of: $0, plurals) }) {
      happenings.insert(vocabulary.internPhrase(form), word)
    }
    for relation in line.row.relations { happeningsByRelation[relation] = word }
    if let event = line.row.event, line.row.spans { spanningEvents.insert(event) }
    if let event = line.row.event, line.row.least != nil { lastingEvents.insert(event) }
    if let event = line.row.event, let attended = line.row.attended {
      relationsByHappening[event] = attended
    }
  }

  private mutating func add(_ line: RuleLine<CueRow>, _ vocabulary: inout Vocabulary) throws {
    guard let reach = Cue.Reach(rawValue: line.row.reach) else {
      let known = Cue.Reach.allCases.map(\.rawValue).joined(separator: ", ")
      throw line.error("reach \"\(line.row.reach)\" is none of \(known)")
    }
    if line.row.increment, case .restrictor(let name) = try line.role() { increment = name }
    if line.row.part, case .restrictor(let name) = try line.role() {
      part = name
      namedPart = line.row.named
    }
    let kinds = Set(try line.row.of.map { try line.kind($0) })
    let cue = Cue(role: try line.role(), reach: reach, kinds: kinds, rule: line.id)
    for form in line.row.verbs.flatMap(Inflection.forms) + line.row.words {
      let words = vocabulary.internPhrase(form)
      cues.insert(words, (cues.value(of: words) ?? []) + [cue])
    }
  }

  private mutating func add(_ line: RuleLine<GrammarRow>, _ vocabulary: inout Vocabulary) throws {
    guard let added = WordClass.named[line.row.class] else {
      let known = WordClass.named.keys.sorted().joined(separator: ", ")
      throw line.error("unknown class \"\(line.row.class)\"; it is one of \(known)")
    }
    for form in line.row.verbs.flatMap(Inflection.forms) + line.row.words {
      let words = vocabulary.internPhrase(form)
      guard let word = words.first, words.count == 1 else {
        throw line.error("\"\(form)\" is more than one word")
      }
      add(added, to: word, rule: line.id)
    }
  }
}

extension RuleLine {
  /// An error that points to this line.
  fileprivate func error(_ reason: String) -> RuleError {
    RuleError(location: location, reason: reason)
  }

  fileprivate func kind(_ name: String) throws -> QuantityMention.Kind {
    guard let kind = QuantityMention.Kind(rawValue: name) else {
      throw error("unknown kind of figure \"\(name)\"; it is count, percent, money, measure, …")
    }
    return kind
  }

  fileprivate func modality(_ name: String) throws -> Modality {
    guard let modality = Modality(rawValue: name) else {
      let known = Modality.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("unknown modality \"\(name)\"; it is one of \(known)")
    }
    return modality
  }
}

extension RuleLine<CueRow> {
  /// What the cue does, from its words.
  fileprivate func role() throws -> Cue.Role {
    let parts = row.cue.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("modality", let name?): return .modality(try modality(name))
    case ("restrictor", let name?): return .restrictor(name)
    case ("basis", let name?): return .basis(name)
    case ("change", let name?):
      if let change = Claim.ChangeCue(rawValue: name) { return .change(change) }
    case ("withdrawal", nil): return .withdrawal
    default: break
    }
    throw error(
      "unknown cue \"\(row.cue)\"; it is \"modality …\", \"restrictor …\", \"basis …\", \"change …\" or \"withdrawal\""
    )
  }
}
