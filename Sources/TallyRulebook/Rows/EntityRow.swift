/// One line of `rules/entities/*.jsonl`: a country, place, organization or force with its names.
package struct EntityRow: RuleRow {
  /// The canonical name.
  package let entity: String
  /// What kind of thing it is: `country`, `city`, `organization`, …
  package let type: String
  /// Its other names.
  package let names: [String]
  /// Its adjectives: `British`.
  package let adjectives: [String]
  /// The nouns for its people: `Briton`.
  package let people: [String]
  /// The city whose name newspapers use for its government.
  package let capital: String?
  /// The seats and offices of its government: `Kremlin`.
  package let seats: [String]
  /// What holds it, from near to far.
  package let within: [String]
  /// The country whose armed service it is.
  package let serves: String?
  /// Whether its canonical name is also a person's or another thing's.
  package let ambiguous: Bool
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable {
    case entity, type, names, adjectives, people, capital, seats, within, serves, ambiguous, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    entity = try row.decode(String.self, forKey: .entity)
    type = try row.decode(String.self, forKey: .type)
    names = try row.decodeIfPresent([String].self, forKey: .names) ?? []
    adjectives = try row.decodeIfPresent([String].self, forKey: .adjectives) ?? []
    people = try row.decodeIfPresent([String].self, forKey: .people) ?? []
    capital = try row.decodeIfPresent(String.self, forKey: .capital)
    seats = try row.decodeIfPresent([String].self, forKey: .seats) ?? []
    within = try row.decodeIfPresent([String].self, forKey: .within) ?? []
    serves = try row.decodeIfPresent(String.self, forKey: .serves)
    ambiguous = try row.decodeIfPresent(Bool.self, forKey: .ambiguous) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
