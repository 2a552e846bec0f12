import TallyClaims

/// Counts independent witnesses: copies of one passage, and one named source for one figure, count once.
struct WitnessCount {
  /// How many words make a group by which passages are compared.
  private static let shingleLength = 4

  /// The number of claims up to which passages are compared pair by pair, beyond equal words.
  private static let pairwiseLimit = 100

  private let claims: [Claim]
  private let parameters: ParameterTable

  /// Makes a count over the claims of a corpus.
  init(_ claims: [Claim], parameters: ParameterTable) {
    self.claims = claims
    self.parameters = parameters
  }

  /// One claim for each independent witness among claims that give the same figure, in the order given.
  func witnesses(among list: [Int]) -> [Int] {
    var clusters = Clusters(count: list.count)
    uniteEqual(list, &clusters) { claims[$0].document }
    uniteEqual(list, &clusters) { claims[$0].attribution }
    uniteEqual(list, &clusters) { index -> UInt64? in
      let sentence = FoldedSentence(claims[index].evidence.sentence)
      return sentence.count >= parameters.whole(.copyWords) ? sentence.words : nil
    }
    uniteSimilar(list, &clusters)
    return list.indices.filter { clusters.leader(of: $0) == $0 }.map { list[$0] }
  }

  private func uniteEqual<Mark: Hashable>(
    _ list: [Int], _ clusters: inout Clusters, by mark: (Int) -> Mark?
  ) {
    var first: [Mark: Int] = [:]
    for (place, claim) in list.enumerated() {
      guard let mark = mark(claim) else { continue }
      if let earlier = first[mark] { clusters.unite(earlier, place) } else { first[mark] = place }
    }
  }

  private func uniteSimilar(_ list: [Int], _ clusters: inout Clusters) {
    guard list.count > 1, list.count <= WitnessCount.pairwiseLimit else { return }
    let shingles = list.map {
      FoldedSentence.shingles(claims[$0].evidence.sentence, length: WitnessCount.shingleLength)
    }
    let least = parameters.approximate(.copySimilarity)
    for one in list.indices {
      for other in list.indices[(one + 1)...] {
        let shared = shingles[one].intersection(shingles[other]).count
        let all = shingles[one].count + shingles[other].count - shared
        if Double(shared) >= least * Double(all) { clusters.unite(one, other) }
      }
    }
  }
}
