package import TallyQuantities
package import TallyText

extension QuantityRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
  }
}
