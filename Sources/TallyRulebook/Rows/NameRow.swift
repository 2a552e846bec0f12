/// Words that make the number after them part of a name, or forms that are names: a row of `names`.
package struct NameRow: RuleRow {
  /// The words before the number, or the whole written form.
  package let phrases: [String]
  /// Whether the phrases are whole forms: `24/7`.
  package let isLiteral: Bool
  /// Whether the words count only with a capital letter.
  package let isCapitalized: Bool
  /// Why the number is no quantity.
  package let reason: String
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case phrases, literal, capitalized, reason, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    phrases = try row.decode([String].self, forKey: .phrases)
    isLiteral = try row.decodeIfPresent(Bool.self, forKey: .literal) ?? false
    isCapitalized = try row.decodeIfPresent(Bool.self, forKey: .capitalized) ?? false
    reason = try row.decode(String.self, forKey: .reason)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
