/// One line of `rules/counted/*.jsonl`: a thing that texts count or measure, and its words.
package struct CountedRow: RuleRow {
  /// The canonical name in the singular.
  package let counted: String
  /// The kind it belongs to.
  package let kind: String?
  /// An outcome that its words carry: `killed` for `death`.
  package let relation: String?
  /// What is said of it where the text says nothing else: `marched` for `protester`.
  package let presumed: String?
  /// What a group of this name is made of.
  package let members: String?
  /// Whether it is the thing meant when people are named by their country alone: `60 Afghans`.
  package let general: Bool
  /// Whether its words only count where no better one stands near: `growth`.
  package let fallback: Bool
  /// What the unit of its figures must measure: `length` for `diameter`; nil for any unit.
  package let dimension: String?
  /// Its words in the singular; the regular plural is added.
  package let words: [String]
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable {
    case counted, kind, relation, presumed, members, general, fallback, dimension, words, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    counted = try row.decode(String.self, forKey: .counted)
    kind = try row.decodeIfPresent(String.self, forKey: .kind)
    relation = try row.decodeIfPresent(String.self, forKey: .relation)
    presumed = try row.decodeIfPresent(String.self, forKey: .presumed)
    members = try row.decodeIfPresent(String.self, forKey: .members)
    general = try row.decodeIfPresent(Bool.self, forKey: .general) ?? false
    fallback = try row.decodeIfPresent(Bool.self, forKey: .fallback) ?? false
    dimension = try row.decodeIfPresent(String.self, forKey: .dimension)
    words = try row.decode([String].self, forKey: .words)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
