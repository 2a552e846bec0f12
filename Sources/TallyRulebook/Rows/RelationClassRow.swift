/// Relations that say the same of a thing: `{"relation": "stationed", "same": ["present", "based"], …}`.
package struct RelationClassRow: RuleRow {
  /// The name of the class.
  package let relation: String

  /// The other relations that belong to it.
  package let same: [String]

  /// Relations that often name the same, but not always: displaced and evacuated.
  package let kin: [String]

  /// Whether what is planned and what is done are told alike: jobs that are cut are jobs to be cut.
  package let isAnnounced: Bool

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case relation, same, kin, announced, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    relation = try row.decode(String.self, forKey: .relation)
    same = try row.decodeIfPresent([String].self, forKey: .same) ?? []
    kin = try row.decodeIfPresent([String].self, forKey: .kin) ?? []
    isAnnounced = try row.decodeIfPresent(Bool.self, forKey: .announced) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
