/// One line of `rules/grammar/*.jsonl`: small words and what they can be in a sentence.
package struct GrammarRow: RuleRow {
  /// The class of the words.
  package let `class`: String
  /// The words as they stand.
  package let words: [String]
  /// Regular verbs in the infinitive; their forms are made.
  package let verbs: [String]
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable { case `class`, words, verbs, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    `class` = try row.decode(String.self, forKey: .class)
    words = try row.decodeIfPresent([String].self, forKey: .words) ?? []
    verbs = try row.decodeIfPresent([String].self, forKey: .verbs) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
