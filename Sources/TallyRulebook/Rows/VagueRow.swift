package import TallyQuantities

/// A wording that stands for a band of numbers: a row of `vague`.
package struct VagueRow: RuleRow {
  /// The wordings.
  package let phrases: [String]
  /// The least number.
  package let low: Rational
  /// The greatest number.
  package let high: Rational
  /// Whether `of` must follow.
  package let needsOf: Bool
  /// Whether a scale may follow and is multiplied: `several hundred`.
  package let multiplies: Bool
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case phrases, low, high, needsOf, multiplies, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    phrases = try row.decode([String].self, forKey: .phrases)
    low = try row.decodeNumber(.low)
    high = try row.decodeNumber(.high)
    needsOf = try row.decodeIfPresent(Bool.self, forKey: .needsOf) ?? false
    multiplies = try row.decodeIfPresent(Bool.self, forKey: .multiplies) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
