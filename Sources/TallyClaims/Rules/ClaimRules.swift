package import TallyText

/// The tables of the claims layer: entities, counted things, relations, cues, and the classes of small words.
package struct ClaimRules: Sendable {
  /// The entities, as names refer to them.
  package var entities: [Entity] = []

  /// The countries, as positions in the table of entities, by their names.
  package var countries: [String: Int] = [:]

  /// The names of entities.
  package var names = PhraseTable<EntityName>()

  /// The words for things that texts count or measure, singular and plural.
  package var counted = PhraseTable<CountedThing>()

  /// The words for what a figure with a unit measures: `diameter`, `GDP`, `across`.
  package var attributes = PhraseTable<CountedThing>()

  /// What a figure with a unit measures, by its canonical name: `length`, `duration`.
  package var measures: [String: CountedThing] = [:]

  /// The words that say what is with the thing.
  package var relations = PhraseTable<RelationWord>()

  /// The relations that happen somewhere to those who are counted.
  package var events: Set<String> = []

  /// The kinds of happenings that a whole country undergoes at once: earthquakes, storms, epidemics.
  package var spanningEvents: Set<String> = []

  /// The happenings that go on for years all over a country: wars.
  package var lastingEvents: Set<String> = []

  /// The nouns for happenings, singular and plural.
  package var happenings = PhraseTable<EventWord>()

  /// The kind of happening that a relation speaks of by itself: a march for `marched`.
  package var happeningsByRelation: [String: EventWord] = [:]

  /// What is said of those who are at a happening: `marched` for a march.
  package var relationsByHappening: [String: String] = [:]

  /// The rules whose words only say that people were at a happening: `took part`, `attendance`.
  package var joining: Set<RuleID> = []

  /// The relations whose figures always come on top of what is there.
  package var increments: Set<String> = []

  /// What is counted when people are named by their country alone: `60 Afghans`.
  package var people: CountedThing?

  /// The words that change how a claim is to be taken.
  package var cues = PhraseTable<[Cue]>()

  /// The classes of each word, by its number in the vocabulary.
  package var classes: [WordClass] = []

  /// The rule that gave a word its classes, by its number in the vocabulary.
  package var classRules: [RuleID?] = []

  /// The singular of irregular plurals, in lower case.
  package var singulars: [String: String] = [:]

  /// Things by their canonical names, so that a group's members can be looked up.
  package var things: [String: CountedThing] = [:]

  /// The kind of things that are measured rather than counted.
  package static let attributeKind = "attribute"

  /// The restrictor of figures that come on top of others; nil where no rule names one.
  package var increment: String?

  /// The restrictor of figures for a part of what was counted; nil where no rule names one.
  package var part: String?

  /// The restrictor of such a part that has a noun of its own; nil where no rule names one.
  package var namedPart: String?

  /// Makes empty tables.
  package init() {}

  /// The classes of a word.
  package func classes(of word: WordID) -> WordClass {
    Int(word.number) < classes.count ? classes[Int(word.number)] : []
  }

  /// Adds classes to a word.
  package mutating func add(_ added: WordClass, to word: WordID, rule: RuleID) {
    let index = Int(word.number)
    if classes.count <= index {
      let missing = index + 1 - classes.count
      classes += Array(repeating: [], count: missing)
      classRules += Array(repeating: nil, count: missing)
    }
    classes[index].formUnion(added)
    classRules[index] = rule
  }
}
