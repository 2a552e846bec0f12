/// The tables of the text layer: abbreviations that do not end a sentence.
package struct TextRules: Sendable {
  /// Makes empty tables.
  package init() {}
}
