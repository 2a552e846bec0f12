/// A month of the Gregorian calendar and its names.
///
/// `{"month": 6, "names": ["June", "Jun"], "example": ["Published 3 June 2021", "2021-06-03"]}`
package struct MonthRow: RuleRow {
  /// Its number, from 1 for January.
  package let month: Int

  /// Its names and abbreviations, the period left out.
  package let names: [String]

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case month, names, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    month = try row.decode(Int.self, forKey: .month)
    names = try row.decode([String].self, forKey: .names)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
