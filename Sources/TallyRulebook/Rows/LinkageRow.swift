/// The weight of a sign that two claims speak of one fact: `{"sign": "same place", "weight": "0.5", …}`.
package struct LinkageRow: RuleRow {
  /// The sign's name.
  package let sign: String

  /// Its weight, a logarithm of odds as an exact decimal; below zero where it speaks against.
  package let weight: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case sign, weight, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    sign = try row.decode(String.self, forKey: .sign)
    weight = try row.decode(String.self, forKey: .weight)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
