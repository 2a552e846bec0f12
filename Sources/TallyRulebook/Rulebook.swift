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
  /// - Throws: `RuleErrors` with file and line for every rule that cannot be read.
  package init(contentsOf url: URL) throws {
    var folder = RuleFolder(url)
    var words = Vocabulary()
    let text = try folder.reading(.text, &words) { try TextRules(from: &$0, vocabulary: &$1) }
    let quantities = try folder.reading(.quantities, &words) {
      try QuantityRules(from: &$0, vocabulary: &$1)
    }
    let claims = try folder.reading(.claims, &words) {
      try ClaimRules(from: &$0, vocabulary: &$1)
    }
    let comparison = try folder.reading(.comparison, &words) {
      try ComparisonRules(from: &$0, vocabulary: &$1)
    }
    folder.noteUnreadTables()
    guard let text, let quantities, let claims, var comparison, folder.errors.isEmpty else {
      throw RuleErrors(folder.errors)
    }
    comparison.broadPlaces = Set(claims.entities.lazy.filter(\.kind.isBroad).map(\.name))
    comparison.spanningEvents = claims.spanningEvents
    self.init(
      entries: folder.entries, vocabulary: words, text: text, quantities: quantities,
      claims: claims, comparison: comparison)
  }

  private init(
    entries: [RuleFolder.Entry], vocabulary: Vocabulary, text: TextRules,
    quantities: QuantityRules, claims: ClaimRules, comparison: ComparisonRules
  ) {
    self.entries = entries
    self.vocabulary = vocabulary
    self.text = text
    self.quantities = quantities
    self.claims = claims
    self.comparison = comparison
  }

  /// The address of a rule.
  package func location(of rule: RuleID) -> RuleLocation? {
    entries.indices.contains(Int(rule.index)) ? entries[Int(rule.index)].location : nil
  }
}
