package import Foundation
package import TallyClaims
package import TallyComparison
package import TallyQuantities
package import TallyText

/// All rules, read once: the tables of each layer, the words they share, and the address of every row.
package struct Rulebook: Sendable {
  /// Every rule, by the number that trails name it by.
  package let entries: [RuleFolder.Entry]

  /// The words that the rules name.
  package let vocabulary: Vocabulary

  /// The tables of the text layer.
  package let text: TextRules

  /// The tables of the quantity layer.
  package let quantities: QuantityRules

  /// The tables of the claims layer.
  package let claims: ClaimRules

  /// The tables of the comparison layer.
  package let comparison: ComparisonRules

  /// Reads the rules of a folder.
  ///
  /// - Throws: `RuleError` with file and line for the first rule that cannot be read.
  package init(contentsOf url: URL) throws {
    var folder = RuleFolder(url)
    var vocabulary = Vocabulary()
    text = try TextRules(from: &folder, vocabulary: &vocabulary)
    quantities = try QuantityRules(from: &folder, vocabulary: &vocabulary)
    claims = try ClaimRules(from: &folder, vocabulary: &vocabulary)
    comparison = try ComparisonRules(from: &folder, vocabulary: &vocabulary)
    entries = folder.entries
    self.vocabulary = vocabulary
  }

  /// The address of a rule.
  package func location(of rule: RuleID) -> RuleLocation? {
    entries.indices.contains(Int(rule.index)) ? entries[Int(rule.index)].location : nil
  }
}
