package import TallyComparison
package import TallyText

extension ComparisonRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
  }
}
