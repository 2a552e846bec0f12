/// One line of `rules/events/*.jsonl`: a kind of happening, and the nouns for it.
package struct EventRow: RuleRow {
  /// The kind; null for words that name none by themselves: `disaster`.
  package let event: String?
  /// The nouns in the singular; the regular plural is added.
  package let words: [String]
  /// The relations that speak of such a happening where no noun does: `marched`.
  package let relations: [String]
  /// What is said of those who were there: `the march had 300 people`.
  package let attended: String?
  /// Whether a whole country undergoes it at once, so that a country tells where it was: an earthquake, no shooting.
  package let spans: Bool
  /// The least figure that tells of it as a whole, for what goes on for years all over a country: a war. Its place is the
  /// country, and it has no day; null for what happens once.
  package let least: Int?
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable {
    case event, words, relations, attended, spans, least, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    event = try row.decodeIfPresent(String.self, forKey: .event)
    words = try row.decode([String].self, forKey: .words)
    relations = try row.decodeIfPresent([String].self, forKey: .relations) ?? []
    attended = try row.decodeIfPresent(String.self, forKey: .attended)
    spans = try row.decodeIfPresent(Bool.self, forKey: .spans) ?? false
    least = try row.decodeIfPresent(Int.self, forKey: .least)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
