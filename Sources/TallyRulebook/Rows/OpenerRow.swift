/// A word that opens a sentence when it follows an abbreviation with a capital letter.
///
/// `{"opener": "They", "example": ["It is 9 p.m. They left.", "They left."]}`
package struct OpenerRow: RuleRow {
  /// The word.
  package let opener: String

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case opener, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    opener = try row.decode(String.self, forKey: .opener)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
