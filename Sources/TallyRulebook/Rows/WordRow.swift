package import TallyQuantities

/// Words with one role in the grammar of numbers, dates or changes: a row of `numerals`, `dates`,
/// `connectives` or `changes`.
package struct WordRow: RuleRow {
  /// The role.
  package let role: WordRole
  /// What the words stand for, as an exact number; nought where the role needs none.
  package let value: Rational
  /// The words.
  package let words: [String]
  /// Whether the words count only as they are written here.
  package let isExact: Bool
  /// Whether the words count only with a capital letter.
  package let isCapitalized: Bool
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case role, value, words, exact, capitalized, example
  }

  /// The roles by name, since the name of a case is slow to come by.
  private static let roles = Dictionary(
    uniqueKeysWithValues: WordRole.allCases.map { ("\($0)", $0) })

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    let name = try row.decode(String.self, forKey: .role)
    guard let role = WordRow.roles[name] else {
      let known = WordRole.allCases.map { "\($0)" }.joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: .role, in: row,
        debugDescription: "unknown role \"\(name)\"; a role is one of \(known)")
    }
    self.role = role
    value = try row.decodeNumberIfPresent(.value) ?? .zero
    words = try row.decode([String].self, forKey: .words)
    isExact = try row.decodeIfPresent(Bool.self, forKey: .exact) ?? false
    isCapitalized = try row.decodeIfPresent(Bool.self, forKey: .capitalized) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
