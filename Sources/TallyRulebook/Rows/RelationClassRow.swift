/// Relations that say the same of a thing: `{"relation": "stationed", "same": ["present", "based"], …}`.
package struct RelationClassRow: RuleRow {
  /// The name of the class.
  package let relation: String

  /// The other relations that belong to it.
  package let same: [String]

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case relation, same, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    relation = try row.decode(String.self, forKey: .relation)
    same = try row.decode([String].self, forKey: .same)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
