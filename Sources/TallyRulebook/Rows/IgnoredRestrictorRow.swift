/// A restrictor that does not narrow a fact: `total`.
package struct IgnoredRestrictorRow: RuleRow {
  /// The restrictor.
  package let restrictor: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case restrictor, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    restrictor = try row.decode(String.self, forKey: .restrictor)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
