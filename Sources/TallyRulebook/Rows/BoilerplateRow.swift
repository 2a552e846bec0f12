/// A word in the class or id of an element of HTML that is no part of the article.
///
/// `{"class": "sidebar", "example": ["<div class=sidebar>Ads</div><p>News.</p>", "News."]}`
package struct BoilerplateRow: RuleRow {
  /// The word, as it stands between hyphens, underscores and spaces.
  package let `class`: String

  /// A text, and what must come of reading it.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case `class`, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    `class` = try row.decode(String.self, forKey: .class)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
