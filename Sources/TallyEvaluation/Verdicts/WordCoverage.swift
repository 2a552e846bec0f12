/// How many of a hypothesis's content words its premise has: the simplest test of entailment that takes words into
/// account (Glickman, Dagan & Koppel 2005).
enum WordCoverage {
  /// The share from which words are taken to be borne out.
  static let enough = 0.55

  /// How many letters a content word must have, and how many of them count.
  private static let (least, kept) = (4, 5)

  /// The share of the hypothesis's content words that the premise has too; 1 where it has none.
  static func share(of hypothesis: String, in premise: String) -> Double {
    let asked = words(hypothesis)
    guard !asked.isEmpty else { return 1 }
    return Double(asked.intersection(words(premise)).count) / Double(asked.count)
  }

  /// Words of four letters and more, cut to five, in lower case.
  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter }
    return Set(words.filter { $0.count >= least }.map { String($0.prefix(kept)) })
  }
}
