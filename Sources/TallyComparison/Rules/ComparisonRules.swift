package import TallyText

/// The tables of the comparison layer: thresholds, courses in time, names that mean the same.
package struct ComparisonRules: Sendable {
  /// The numbers that comparison is tuned by.
  package let parameters: ParameterTable

  /// How kinds of facts behave in time.
  package let courses: CourseTable

  /// Relations that say the same, each with the name of its class.
  package let relationClasses: [String: RelationClass]

  /// The classes of relations that often name the same as a class, both ways round, each with its rule.
  package let relationKin: [String: [String: RuleID]]

  /// The classes of relations of which plans and deeds are told alike.
  package let announcedRelations: Set<String>

  /// Counted nouns that stand for another thing.
  package let countedSenses: [String: CountedSense]

  /// Counted things that may be the same in some relation.
  package let kinships: [CountedKinship]

  /// Restrictors that do not narrow a fact, or not that of some relations.
  package let ignoredRestrictors: [String: IgnoredRestrictor]

  /// Names that take another form in a headline: irregular plurals, names with an article.
  package let forms: [String: String]

  /// Words that hedge a figure or bind it, in lower case: they change what is admitted, not what is spoken of.
  package let hedges: Set<String>

  /// The weights of the signs by which claims about one event are linked.
  package let linkage: LinkageWeights

  /// The words that say how the figures of a sentence hang together.
  package let arithmetic: ArithmeticWords

  /// The class that a relation belongs to: `deployed` and `present` are `stationed`.
  package struct RelationClass: Hashable, Sendable {
    /// The name of the class.
    package let name: String
    /// The rule.
    package let rule: RuleID?

    /// Makes a class.
    package init(_ name: String, rule: RuleID?) {
      self.name = name
      self.rule = rule
    }
  }

  /// The names of countries and all that is larger: a toll whose place is no nearer may be of any spot in them.
  package var broadPlaces: Set<String> = []

  /// The kinds of events that a whole country undergoes at once, so that the country is place enough.
  package var spanningEvents: Set<String> = []

  /// Makes tables; what is left out is empty.
  package init(
    parameters: ParameterTable = ParameterTable(), courses: CourseTable = CourseTable(),
    relationClasses: [String: RelationClass] = [:], relationKin: [String: [String: RuleID]] = [:],
    announcedRelations: Set<String> = [], countedSenses: [String: CountedSense] = [:],
    kinships: [CountedKinship] = [], ignoredRestrictors: [String: IgnoredRestrictor] = [:],
    forms: [String: String] = [:], hedges: Set<String> = [],
    linkage: LinkageWeights = LinkageWeights(), arithmetic: ArithmeticWords = ArithmeticWords()
  ) {
    self.parameters = parameters
    self.courses = courses
    self.relationClasses = relationClasses
    self.relationKin = relationKin
    self.announcedRelations = announcedRelations
    self.countedSenses = countedSenses
    self.kinships = kinships
    self.ignoredRestrictors = ignoredRestrictors
    self.forms = forms
    self.hedges = hedges
    self.linkage = linkage
    self.arithmetic = arithmetic
  }
}
