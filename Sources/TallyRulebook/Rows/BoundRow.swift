package import TallyQuantities

/// Words that bind a figure: a row of `bounds`.
package struct BoundRow: RuleRow {
  /// On which side of the figure the words stand.
  package enum Position: String, CaseIterable, Sendable { case before, after }

  /// The wordings.
  package let phrases: [String]
  /// On which side of the figure they stand.
  package let position: Position
  /// How they bind.
  package let bound: Bound
  /// The name of the interval that they are read as; nil for the bound's own.
  package let interval: String?
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case phrases, position, bound, interval, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    phrases = try row.decode([String].self, forKey: .phrases)
    position = try row.decodeCase(Position.self, .position)
    bound = try row.decodeCase(Bound.self, .bound)
    interval = try row.decodeIfPresent(String.self, forKey: .interval)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
