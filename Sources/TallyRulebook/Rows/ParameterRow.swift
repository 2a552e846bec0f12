/// A number that comparison is tuned by: `{"parameter": "moderate ratio", "value": "1.105", "what": …}`.
package struct ParameterRow: RuleRow {
  /// The parameter's name.
  package let parameter: String

  /// Its value as an exact decimal.
  package let value: String

  /// What it does, for the reader of the table.
  package let what: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case parameter, value, what, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    parameter = try row.decode(String.self, forKey: .parameter)
    value = try row.decode(String.self, forKey: .value)
    what = try row.decode(String.self, forKey: .what)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
