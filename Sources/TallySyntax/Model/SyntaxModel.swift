/// The weights of tagger and parser.
package struct SyntaxModel: Sendable {
  /// The weights of tags.
  let tags: ClassTable
  /// The weights of the scout's steps.
  let scoutSteps: StepTable
  /// The weights of the parser's steps.
  let steps: StepTable
  /// The weights of relations.
  let relations: ClassTable

  /// What a dictionary says about words.
  package let lexicon: WordLexicon

  /// Reads a model file; time in proportion to its size.
  ///
  /// - Throws: `SyntaxModelError` where the bytes are no model, of another version, cut short or damaged.
  package init(_ bytes: Span<UInt8>) throws(SyntaxModelError) {
    var reader = try SyntaxModelReader(bytes)
    lexicon = WordLexicon(slots: try reader.plainTable(in: bytes))
    tags = try reader.classTable(in: bytes, classes: PartOfSpeech.allCases.count)
    scoutSteps = StepTable(slots: try reader.plainTable(in: bytes))
    steps = StepTable(slots: try reader.plainTable(in: bytes))
    relations = try reader.classTable(in: bytes, classes: DependencyRelation.allCases.count)
    try reader.finish(bytes)
  }
}
