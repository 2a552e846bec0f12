package import TallyText

extension TextRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
  }
}
