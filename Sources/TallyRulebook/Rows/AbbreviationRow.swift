/// A word whose period does not end a sentence; the example's reading is one of its text's sentences.
///
/// `{"abbreviation": "Gen.", "before": "name", "example": ["Gen. Marsh left. All slept.", "Gen. Marsh left."]}`
package struct AbbreviationRow: RuleRow {
  /// The abbreviation with its period: `Gen.`
  package let abbreviation: String

  /// What it stands before: `name`, `number` or `any`.
  package let before: String

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case abbreviation, before, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    abbreviation = try row.decode(String.self, forKey: .abbreviation)
    before = try row.decode(String.self, forKey: .before)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
