/// Words that hedge or bind a figure, and so change nothing of what a sentence speaks of.
package struct HedgeRow: RuleRow {
  /// The words, in lower case.
  package let words: [String]

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case words, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    words = try row.decode([String].self, forKey: .words)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
