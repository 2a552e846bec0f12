/// A day of the week and its names.
///
/// `{"weekday": 1, "names": ["Monday", "Mon"], "example": ["Monday, 3 May 2021", "2021-05-03"]}`
package struct WeekdayRow: RuleRow {
  /// Its number, from 1 for Monday (ISO 8601).
  package let weekday: Int

  /// Its names and abbreviations, the period left out.
  package let names: [String]

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case weekday, names, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    weekday = try row.decode(Int.self, forKey: .weekday)
    names = try row.decode([String].self, forKey: .names)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
