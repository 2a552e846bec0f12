/// A counted noun that stands for another thing: a `death` is a `person` who was `killed`.
package struct CountedSenseRow: RuleRow {
  /// The noun.
  package let counted: String

  /// The thing that it counts.
  package let means: String

  /// The relation that it implies.
  package let relation: String?

  /// The relations that the implied one takes the place of.
  package let replaces: [String]

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case counted, means, relation, replaces, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    counted = try row.decode(String.self, forKey: .counted)
    means = try row.decode(String.self, forKey: .means)
    relation = try row.decodeIfPresent(String.self, forKey: .relation)
    replaces = try row.decodeIfPresent([String].self, forKey: .replaces) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
