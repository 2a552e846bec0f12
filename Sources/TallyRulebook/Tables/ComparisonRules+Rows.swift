package import TallyComparison
import TallyQuantities
package import TallyText

extension ComparisonRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    let parameters = try ParameterTable(
      folder.rows(ParameterRow.self, table: "comparison/parameters"))
    let courses = try CourseTable(folder.rows(CourseRow.self, table: "comparison/courses"))
    let relations = try folder.rows(RelationClassRow.self, table: "comparison/relations")
    let senses = try folder.rows(CountedSenseRow.self, table: "comparison/counted")
    let kinships = try folder.rows(KinshipRow.self, table: "comparison/kinships")
    let restrictors = try folder.rows(IgnoredRestrictorRow.self, table: "comparison/restrictors")
    let forms = try folder.rows(HeadlineFormRow.self, table: "comparison/forms")
    let hedges = try folder.rows(HedgeRow.self, table: "comparison/hedges")
    let arithmetic = try folder.rows(ArithmeticRow.self, table: "comparison/arithmetic")
    let parts = try folder.rows(CountedPartsRow.self, table: "comparison/parts")
    let linkage = try folder.rows(LinkageRow.self, table: "comparison/linkage")
    self.init(
      parameters: parameters, courses: courses,
      relationClasses: try ComparisonRules.classes(relations),
      relationKin: ComparisonRules.kin(relations),
      announcedRelations: Set(relations.filter(\.row.isAnnounced).map(\.row.relation)),
      countedSenses: try ComparisonRules.senses(senses),
      kinships: try kinships.flatMap(ComparisonRules.kinships),
      ignoredRestrictors: try UniqueKeys.dictionary(restrictors) {
        (
          $0.row.restrictor,
          IgnoredRestrictor(relations: Set($0.row.relations), rule: $0.id)
        )
      },
      forms: try UniqueKeys.dictionary(forms) { ($0.row.name, $0.row.form) },
      hedges: Set(hedges.flatMap(\.row.words)), linkage: try LinkageWeights(linkage),
      arithmetic: ComparisonRules.words(arithmetic, parts: parts))
  }

  private static func words(
    _ lines: [RuleLine<ArithmeticRow>], parts: [RuleLine<CountedPartsRow>]
  ) -> ArithmeticWords {
    var phrases: [ArithmeticWords.Role: [ArithmeticWords.Phrase]] = [:]
    for line in lines {
      phrases[line.row.role, default: []] += line.row.phrases.map {
        ArithmeticWords.Phrase($0.split(separator: " ").map(String.init), rule: line.id)
      }
    }
    let parts = parts.map { line in
      CountedParts(
        whole: line.row.whole, parts: Set(line.row.parts), further: Set(line.row.further),
        rule: line.id)
    }
    return ArithmeticWords(phrases, parts: parts)
  }

  private static func classes(
    _ lines: [RuleLine<RelationClassRow>]
  ) throws -> [String: RelationClass] {
    var classes = UniqueKeys<RelationClass>()
    for line in lines {
      for name in [line.row.relation] + line.row.same {
        try classes.add(name, RelationClass(line.row.relation, rule: line.id), line.location)
      }
    }
    return classes.values
  }

  private static func kin(
    _ lines: [RuleLine<RelationClassRow>]
  ) -> [String: [String: RuleID]] {
    var kin: [String: [String: RuleID]] = [:]
    for line in lines {
      for name in line.row.kin {
        kin[line.row.relation, default: [:]][name] = line.id
        kin[name, default: [:]][line.row.relation] = line.id
      }
    }
    return kin
  }

  private static func senses(
    _ lines: [RuleLine<CountedSenseRow>]
  ) throws -> [String: CountedSense] {
    try UniqueKeys.dictionary(lines) {
      (
        $0.row.counted,
        CountedSense(
          counted: $0.row.means, relation: $0.row.relation, replacing: $0.row.replaces,
          rule: $0.id)
      )
    }
  }

  private static func kinships(_ line: RuleLine<KinshipRow>) throws -> [CountedKinship] {
    let cost = try DecimalText.rational(line.row.cost, key: "cost", at: line.location)
    guard cost > .zero, cost <= .one else {
      throw RuleError(location: line.location, reason: "\"cost\" must lie above 0 and up to 1")
    }
    return line.row.relations.map {
      CountedKinship(line.row.counted, line.row.kin, relation: $0, cost: cost, rule: line.id)
    }
  }
}
