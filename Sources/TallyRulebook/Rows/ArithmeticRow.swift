package import TallyComparison

/// Words that say how the figures of a sentence hang together: a row of `comparison/arithmetic`.
package struct ArithmeticRow: RuleRow {
  /// The wordings, in lower case.
  package let phrases: [String]

  /// What they say of the figures beside them.
  package let role: ArithmeticWords.Role

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable { case phrases, role, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    phrases = try row.decode([String].self, forKey: .phrases)
    role = try row.decodeCase(ArithmeticWords.Role.self, .role)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
