/// The form of a small article: sentences with places for figures, `{a}` to `{d}`, `{place}` and `{day}`.
struct ArticleTemplate: Decodable, Hashable, Sendable {
  /// The headline.
  let headline: String
  /// The sentences.
  let sentences: [String]
  /// The least and the greatest value of each figure.
  let figures: [[Int]]
}
