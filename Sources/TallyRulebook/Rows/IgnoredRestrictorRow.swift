/// A restrictor that does not narrow a fact: `record`; or not that of some relations: a crowd `at the peak`.
package struct IgnoredRestrictorRow: RuleRow {
  /// The restrictor.
  package let restrictor: String

  /// The relations under which it does not; empty for all.
  package let relations: [String]

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case restrictor, relations, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    restrictor = try row.decode(String.self, forKey: .restrictor)
    relations = try row.decodeIfPresent([String].self, forKey: .relations) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
