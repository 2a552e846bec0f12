/// The name of a dimension that is one divided by another: a row of `dimensions`.
package struct DimensionRow: RuleRow {
  /// Its name: `speed`.
  package let name: String
  /// The dimension above.
  package let numerator: String
  /// The dimension below.
  package let denominator: String
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case dimension, numerator, denominator, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    name = try row.decode(String.self, forKey: .dimension)
    numerator = try row.decode(String.self, forKey: .numerator)
    denominator = try row.decode(String.self, forKey: .denominator)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
