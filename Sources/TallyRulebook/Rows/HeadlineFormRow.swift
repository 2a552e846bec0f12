/// A name that takes another form in a headline: `person` → `people`, `United Kingdom` → `the United Kingdom`.
package struct HeadlineFormRow: RuleRow {
  /// The name as keys hold it.
  package let name: String

  /// The form that headlines take.
  package let form: String

  /// Two dated sentences and what comparing them comes to.
  package let example: RuleExample

  private enum CodingKeys: String, CodingKey, CaseIterable { case name, form, example }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    name = try row.decode(String.self, forKey: .name)
    form = try row.decode(String.self, forKey: .form)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
