import TallyClaims

/// What the documents of a corpus tell of, from the words of their claims' sentences, and which tell of one event.
struct DocumentThemes {
  /// The weights of words.
  let weights: WordWeights

  /// The content words of each document, sorted.
  private let words: [[UInt64]]

  /// The number of documents up to which every two are looked at.
  private static let smallCorpus = 64
  /// How many of a document's rarest words find its like, and in how many documents each may stand.
  private static let rarest = 32
  private static let rareness = 128
  /// The fewest content words of a document that says enough: some three sentences.
  private static let fewest = 15
  /// How many documents most like it a document is linked with.
  private static let neighbours = 64

  /// Two documents that may tell of one event, the first before the second, and how alike they are.
  struct Pair {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// Reads the themes of documents from the content words of their claims.
  init(_ words: [[UInt64]]) {
    self.words = words
    weights = WordWeights(words)
  }

  /// The pairs of documents that are at least so much alike, in order.
  ///
  /// In a large corpus the rarest words of each document find its like, so that time grows with the corpus.
  func pairs(atLeast least: Double) -> [Pair] {
    var pairs: [Pair] = []
    for (first, others) in candidates().enumerated() {
      for second in others {
        let likeness = weights.overlap(words[first], words[second])
        if likeness >= least {
          pairs.append(Pair(first: first, second: second, likeness: likeness))
        }
      }
    }
    return DocumentThemes.thinned(pairs, documents: words.count)
  }

  /// Whether both documents say enough for their likeness to tell that they are about one event.
  func areTold(_ first: Int, _ second: Int) -> Bool {
    guard words.indices.contains(first), words.indices.contains(second) else { return false }
    return min(words[first].count, words[second].count) >= DocumentThemes.fewest
  }

  /// Whether one of two documents at least does: a caption beside an article.
  func isOneTold(_ first: Int, _ second: Int) -> Bool {
    guard words.indices.contains(first), words.indices.contains(second) else { return false }
    return max(words[first].count, words[second].count) >= DocumentThemes.fewest
  }

  /// The share of content words that two documents have in common.
  func likeness(_ first: Int, _ second: Int) -> Double {
    guard words.indices.contains(first), words.indices.contains(second) else { return 0 }
    return weights.overlap(words[first], words[second])
  }

  private func candidates() -> [[Int]] {
    guard words.count > DocumentThemes.smallCorpus else {
      return words.indices.map { Array(($0 + 1)..<words.count) }
    }
    var documents: [UInt64: [Int]] = [:]
    let rare = words.map(rarest)
    for (document, words) in rare.enumerated() {
      for word in words { documents[word, default: []].append(document) }
    }
    return rare.enumerated().map { document, words in
      var found: Set<Int> = []
      for word in words { found.formUnion((documents[word] ?? []).filter { $0 > document }) }
      return found.sorted()
    }
  }

  /// The rarest words of a document that stand in others too.
  private func rarest(_ words: [UInt64]) -> [UInt64] {
    let shared = words.map { (weights.count(of: $0), $0) }
      .filter { $0.0 > 1 && $0.0 <= DocumentThemes.rareness }
    return shared.sorted(by: <).prefix(DocumentThemes.rarest).map(\.1)
  }

  /// The pairs in which either document is among the most alike of the other.
  private static func thinned(_ pairs: [Pair], documents: Int) -> [Pair] {
    var byDocument = [[Int]](repeating: [], count: documents)
    for (place, pair) in pairs.enumerated() {
      byDocument[pair.first].append(place)
      byDocument[pair.second].append(place)
    }
    var kept: Set<Int> = []
    for places in byDocument {
      let best = places.sorted { one, other in
        let (first, second) = (pairs[one].likeness, pairs[other].likeness)
        return first == second ? one < other : first > second
      }
      kept.formUnion(best.prefix(neighbours))
    }
    return kept.sorted().map { pairs[$0] }
  }
}
