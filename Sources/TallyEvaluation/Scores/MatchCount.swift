/// How many things of the gold were found, of how many, and how many were named.
struct MatchCount: Hashable, Sendable {
  /// Named and in the gold.
  private(set) var found = 0
  /// In the gold.
  private(set) var gold = 0
  /// Named.
  private(set) var named = 0

  /// Adds the counts of one text.
  mutating func add(found: Int, gold: Int, named: Int) {
    self.found += found
    self.gold += gold
    self.named += named
  }

  /// The share of what was named that is right; 0 where nothing was named.
  var precision: Double { share(found, of: named) }

  /// The share of the gold that was found; 0 where the gold holds nothing.
  var recall: Double { share(found, of: gold) }

  /// The harmonic mean of precision and recall.
  var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}
