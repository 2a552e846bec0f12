/// Counted things that share a whole out among them: a row of `comparison/parts`.
package struct CountedPartsRow: RuleRow {
  /// The whole: `person`.
  package let whole: String

  /// The parts that leave nothing out where all of them are given.
  package let parts: [String]

  /// Further parts that a list may have beside them.
  package let further: [String]

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable { case whole, parts, further, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    whole = try row.decode(String.self, forKey: .whole)
    parts = try row.decode([String].self, forKey: .parts)
    further = try row.decode([String].self, forKey: .further)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
