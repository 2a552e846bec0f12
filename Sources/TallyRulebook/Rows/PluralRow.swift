/// One line of `rules/words/plurals.jsonl`: an irregular plural.
package struct PluralRow: RuleRow {
  /// The plural.
  package let plural: String
  /// The singular.
  package let singular: String
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable { case plural, singular, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    plural = try row.decode(String.self, forKey: .plural)
    singular = try row.decode(String.self, forKey: .singular)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
