/// Words at the head of a line that say that the date after them is the document's.
///
/// `{"phrase": "Last updated", "example": ["Last updated: 3 May 2021", "2021-05-03"]}`
package struct DatelineRow: RuleRow {
  /// The words, the colon left out.
  package let phrase: String

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case phrase, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    phrase = try row.decode(String.self, forKey: .phrase)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
