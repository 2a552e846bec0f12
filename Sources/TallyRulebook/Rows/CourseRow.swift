/// How kinds of facts behave in time, by relation, counted thing or dimension: exactly one of the three is given.
package struct CourseRow: RuleRow {
  /// The course: `cumulative`, `stock`, `flow`, `occasion` or `fixed`.
  package let course: String

  /// The relations that take it.
  package let relations: [String]

  /// The counted or measured things that take it.
  package let counted: [String]

  /// The dimensions that take it.
  package let dimensions: [String]

  /// For a stock, the days for which one figure holds; for what is fixed, those beyond which it may have run on.
  package let window: Int

  /// Whether the figure of a place is the sum of those of its parts, as tolls and occasions always are.
  package let addsUp: Bool

  /// What such figures are called in a reason: `troop numbers`.
  package let name: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case course, relations, counted, dimensions, window, addsUp, name, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    course = try row.decode(String.self, forKey: .course)
    relations = try row.decodeIfPresent([String].self, forKey: .relations) ?? []
    counted = try row.decodeIfPresent([String].self, forKey: .counted) ?? []
    dimensions = try row.decodeIfPresent([String].self, forKey: .dimensions) ?? []
    window = try row.decodeIfPresent(Int.self, forKey: .window) ?? 0
    addsUp = try row.decodeIfPresent(Bool.self, forKey: .addsUp) ?? false
    name = try row.decode(String.self, forKey: .name)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
