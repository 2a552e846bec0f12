/// Claims that have a partner in common: one gives the figure of a third, and the third was compared with the other.
///
/// What is known of two records through others that they are linked with is weighed along with what is known of the two
/// alone, as in collective entity resolution (Bhattacharya and Getoor 2007).
struct CommonPartners {
  /// The partners of each claim.
  private var partners: [Int: [Int]] = [:]
  /// Pairs of claims that give one figure.
  private var agreeing: [(Int, Int)] = []
  /// The pairs that are compared already.
  private let known: Set<PositionPair>

  /// A claim with more partners than this repeats a set phrase, and is asked about none of them.
  private static let limit = 200

  /// Gathers the partners of claims.
  init(_ comparisons: [Comparison]) {
    known = Set(comparisons.map { PositionPair($0.first, $0.second) })
    for comparison in comparisons {
      partners[comparison.first, default: []].append(comparison.second)
      partners[comparison.second, default: []].append(comparison.first)
      if comparison.verdict == .agree { agreeing.append((comparison.first, comparison.second)) }
    }
  }

  /// Pairs that have a partner in common and are not compared yet, in order of their claims.
  ///
  /// Costs time in proportion to the pairs that agree, times the partners of each.
  func pairs() -> [PositionPair] {
    var found: Set<PositionPair> = []
    for (one, other) in agreeing {
      add(one, partnersOf: other, to: &found)
      add(other, partnersOf: one, to: &found)
    }
    return found.sorted()
  }

  private func add(_ claim: Int, partnersOf shared: Int, to found: inout Set<PositionPair>) {
    guard let list = partners[shared], list.count <= CommonPartners.limit else { return }
    for partner in list where partner != claim {
      let pair = PositionPair(claim, partner)
      if !known.contains(pair) { found.insert(pair) }
    }
  }
}
