/// How much each word tells of what a text is about: the rarer, the more (Spärck Jones 1972).
struct WordWeights {
  /// The number of unseen documents that a corpus is taken to be part of, so that ten articles on one story have rare
  /// words too.
  private static let unseen = 50.0

  /// The least weight of a passage: one word in common out of two says little.
  private static let passage = 12.0

  private let weights: [UInt64: Double]
  private let counts: [UInt64: Int]

  /// Weighs the words of documents, each given as its distinct words.
  init(_ documents: [[UInt64]]) {
    var counts: [UInt64: Int] = [:]
    for words in documents { for word in words { counts[word, default: 0] += 1 } }
    let all = Double(documents.count) + WordWeights.unseen
    weights = counts.mapValues { NaturalLogarithm.of(1 + all / Double($0)) }
    self.counts = counts
  }

  /// In how many documents a word stands.
  func count(of word: UInt64) -> Int { counts[word] ?? 0 }

  /// The weight of a word that a document holds.
  func weight(of word: UInt64) -> Double { weights[word] ?? 0 }

  /// The weight of some words.
  func weight(of words: [UInt64]) -> Double { words.reduce(0) { $0 + weight(of: $1) } }

  /// The share of the lighter of two sorted lists that both have, from 0 to 1.
  func overlap(_ one: [UInt64], _ other: [UInt64]) -> Double {
    let least = min(weight(of: one), weight(of: other))
    var shared = 0.0
    var (first, second) = (0, 0)
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        shared += weight(of: one[first])
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return shared / max(least, WordWeights.passage)
  }
}
