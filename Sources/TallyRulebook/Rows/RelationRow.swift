/// One line of `rules/relations/*.jsonl`: what can be said of a counted thing, and the words that say it.
package struct RelationRow: RuleRow {
  /// The canonical relation.
  package let relation: String
  /// Regular verbs in the infinitive; their forms are made.
  package let verbs: [String]
  /// Other forms as they stand: irregular verbs, adjectives, phrases.
  package let words: [String]
  /// Nouns, which govern their figure with `of`.
  package let nouns: [String]
  /// What the thing is when the text leaves it out.
  package let elided: String?
  /// Whether it happens somewhere, so that the setting of a document is its place.
  package let event: Bool
  /// Whether every figure comes on top of what is there: `sent`, `pledged`.
  package let incremental: Bool
  /// The kinds of figure it can be said of: `count`, `percent`, `money`, `measure`; counts where none is named.
  package let of: [String]
  /// How the claim is to be taken when these words govern it, if not as asserted.
  package let modality: String?
  /// The things, or kinds of them, of which alone the words say this, a minus before those of which they do not: jobs
  /// that go are cut. For all other things the words have the reading of another row, or none.
  package let things: [String]
  /// Whether the words only say that people were at something, so that what it was tells what they did: `took part`.
  package let joins: Bool
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable {
    case relation, verbs, words, nouns, elided, event, incremental, of, modality, things, joins
    case example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    relation = try row.decode(String.self, forKey: .relation)
    verbs = try row.decodeIfPresent([String].self, forKey: .verbs) ?? []
    words = try row.decodeIfPresent([String].self, forKey: .words) ?? []
    nouns = try row.decodeIfPresent([String].self, forKey: .nouns) ?? []
    elided = try row.decodeIfPresent(String.self, forKey: .elided)
    event = try row.decodeIfPresent(Bool.self, forKey: .event) ?? false
    incremental = try row.decodeIfPresent(Bool.self, forKey: .incremental) ?? false
    of = try row.decodeIfPresent([String].self, forKey: .of) ?? ["count"]
    modality = try row.decodeIfPresent(String.self, forKey: .modality)
    things = try row.decodeIfPresent([String].self, forKey: .things) ?? []
    joins = try row.decodeIfPresent(Bool.self, forKey: .joins) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
