/// Two counted things that may name the same in some relations, at a cost in confidence.
package struct KinshipRow: RuleRow {
  /// The one name.
  package let counted: String

  /// The other.
  package let kin: String

  /// The relations under which they may be the same.
  package let relations: [String]

  /// What is left of the confidence, as an exact decimal from 0 to 1.
  package let cost: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case counted, kin, relations, cost, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    counted = try row.decode(String.self, forKey: .counted)
    kin = try row.decode(String.self, forKey: .kin)
    relations = try row.decode([String].self, forKey: .relations)
    cost = try row.decode(String.self, forKey: .cost)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
