/// Letters that are a token of their own when digits follow them without a space.
///
/// `{"prefix": "RM", "example": ["It costs RM20.", "RM|20"]}`
package struct NumeralPrefixRow: RuleRow {
  /// The letters.
  package let prefix: String

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case prefix, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    prefix = try row.decode(String.self, forKey: .prefix)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
