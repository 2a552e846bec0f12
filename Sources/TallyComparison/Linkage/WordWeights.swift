/// How much of what two texts speak of they have in common, by their content words.
///
/// Every word weighs the same: weights by rarity in the corpus (Spärck Jones 1972) would let a further document change
/// what is made of two others.
struct WordWeights {
  /// The fewest words of a passage: one word in common out of two says little.
  private static let passage = 4

  private let counts: [UInt64: Int]

  /// Counts the words of documents, each given as its distinct words.
  init(_ documents: [[UInt64]]) {
    var counts: [UInt64: Int] = [:]
    for words in documents { for word in words { counts[word, default: 0] += 1 } }
    self.counts = counts
  }

  /// In how many documents a word stands.
  func count(of word: UInt64) -> Int { counts[word] ?? 0 }

  /// The share of the shorter of two sorted lists that both have, from 0 to 1.
  func overlap(_ one: [UInt64], _ other: [UInt64]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var shared = 0
    var (first, second) = (0, 0)
    // Which word is the lower is as good as random, so that branches would mostly be foretold wrongly.
    while first < one.count, second < other.count {
      let (left, right) = (one[first], other[second])
      shared &+= left == right ? 1 : 0
      first &+= left <= right ? 1 : 0
      second &+= right <= left ? 1 : 0
    }
    return Double(shared) / Double(max(WordWeights.passage, min(one.count, other.count)))
  }
}
