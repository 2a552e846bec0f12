package import TallyQuantities
package import TallyText

/// A verb or noun that says what is with a counted thing: `stationed`, `killed`, `deployment`.
package struct RelationWord: Hashable, Sendable {
  /// The canonical relation.
  package let relation: String

  /// Whether the word may be a noun, which governs its figure with `of`.
  package let isNoun: Bool

  /// Whether the word may be a verb or an adjective; `pledge` may be either.
  package let isVerb: Bool

  /// What the thing is when the text leaves it out: `person` for `143 wounded`.
  package let elided: String?

  /// Whether every figure comes on top of what is there, so that saying so narrows nothing: `sent`.
  package let isIncremental: Bool

  /// The kinds of figure that the relation can be said of.
  package let kinds: Set<QuantityMention.Kind>

  /// Whether it happens somewhere to those who are counted, so that the setting of the document is its place.
  package let isEvent: Bool

  /// Whether the relation says that the thing is about to move or be done, so that it is not there yet.
  package let modality: Modality?

  /// The rule that it stands in.
  package let rule: RuleID

  /// What the word says of certain things only, by their names or kinds: jobs that go are cut, houses destroyed. A minus
  /// before a kind stands for all things of which another kind is known; `@money` for sums of money.
  package private(set) var readings: [String: RelationWord] = [:]

  /// Makes a relation word.
  package init(
    relation: String, isNoun: Bool, isVerb: Bool, elided: String?, isEvent: Bool,
    isIncremental: Bool, kinds: Set<QuantityMention.Kind>, modality: Modality?, rule: RuleID
  ) {
    self.isIncremental = isIncremental
    self.kinds = kinds
    self.isEvent = isEvent
    self.relation = relation
    self.isNoun = isNoun
    self.isVerb = isVerb
    self.elided = elided
    self.modality = modality
    self.rule = rule
  }

  /// The word as it is said of a thing.
  func reading(of thing: Thing?, in figure: QuantityMention.Kind) -> RelationWord {
    guard !readings.isEmpty else { return self }
    if let told = readings["@" + figure.rawValue] { return told }
    guard let thing else { return self }
    if let named = readings[thing.name] { return named }
    guard let kind = thing.kind else { return self }
    let others = readings.keys.filter { $0.first == "-" && $0 != "-" + kind }
    return readings[kind] ?? others.min().flatMap { readings[$0] } ?? self
  }

  /// The word with what it says of some things only.
  package func saying(_ reading: RelationWord, of things: [String]) -> RelationWord {
    var word = self
    for thing in things { word.readings[thing] = reading }
    return word
  }

  /// A word that says something of certain things and nothing of others.
  package static func saying(_ reading: RelationWord, onlyOf things: [String]) -> RelationWord {
    RelationWord(
      relation: reading.relation, isNoun: reading.isNoun, isVerb: reading.isVerb, elided: nil,
      isEvent: false, isIncremental: false, kinds: [], modality: nil, rule: reading.rule
    ).saying(reading, of: things)
  }

  /// The word with the readings that another one has for certain things.
  package func keepingReadings(of other: RelationWord?) -> RelationWord {
    var word = self
    word.readings = other?.readings ?? [:]
    return word
  }
}
