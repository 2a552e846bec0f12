import TallyClaims
package import TallyText

/// Goes through the pairs of cells that may speak of one fact, and compares their claims.
package struct CellSurvey: Sendable {
  /// The claims by key.
  let cells: Cells
  /// What rules say of the numbers of keys.
  let matcher: KeyMatcher
  /// The judge of pairs of claims.
  let judge: PairJudge

  /// Which claims of a group are compared with which.
  let plan: PairPlan
  private let joined: [CellJoin.Pair]

  /// Makes a survey of the claims of a corpus: finds the pairs of cells that may speak of one fact.
  ///
  /// - Parameter published: when each document was published, by its position; nil where that is unknown.
  package init(_ claims: ClaimRows, published: [PublicationDate?], rules: ComparisonRules) {
    cells = Cells(claims)
    matcher = KeyMatcher(claims.table)
    judge = PairJudge(claims.rows, published: published, rules: rules)
    plan = PairPlan(claims.rows, limit: rules.parameters.whole(.groupLimit))
    let cells = cells
    joined = CellJoin(cells.keys, matcher: matcher).pairs()
      .filter { $0.first != $0.second || cells.count(of: $0.first) > 1 }
  }

  /// How many pairs of cells there are.
  package var count: Int { joined.count }

  /// What the reader should know of the survey.
  package var notes: [String] {
    var notes: [String] = []
    let reduced = Set(joined.flatMap { [$0.first, $0.second] })
      .filter { plan.isLarge(cells.count(of: $0)) }
      .filter { plan.representatives(of: cells.claims(of: $0)).isReduced }
    if !reduced.isEmpty {
      let claims = reduced.reduce(0) { $0 + cells.count(of: $1) }
      notes.append(
        "\(reduced.count) \(reduced.count == 1 ? "group" : "groups") of many claims about one fact "
          + "(\(claims) claims) compared by distinct values")
    }
    let unknown = cells.keys.indices.filter { !matcher.canMatch(cells.keys[$0]) }
      .reduce(0) { $0 + cells.count(of: $1) }
    if unknown > 0 {
      notes.append(
        "\(unknown) \(unknown == 1 ? "claim" : "claims") not compared: what is counted or measured "
          + "could not be told")
    }
    return notes
  }

  /// The comparisons of claims that speak of one fact by their keys, in some of the pairs of cells; stretches of the
  /// pairs can be gone through side by side.
  package func comparisons(in range: Range<Int>) -> [Comparison] {
    var comparisons: [Comparison] = []
    pairs(range) { one, other, frame in
      if let found = judge.comparison(one, other, frame: frame) { comparisons.append(found) }
    }
    return comparisons
  }

  /// How many pairs of claims that speak of one fact come to each verdict, in some of the pairs of cells. Nothing is put
  /// into words.
  package func verdictCounts(in range: Range<Int>) -> [Verdict: Int] {
    var counts: [Verdict: Int] = [:]
    pairs(range) { one, other, frame in
      if let verdict = judge.verdict(one, other, frame: frame) { counts[verdict, default: 0] += 1 }
    }
    return counts
  }

  private func pairs(_ range: Range<Int>, _ body: (Int, Int, PairJudge.Frame) -> Void) {
    var representatives: [Int: [Int]] = [:]
    func claims(of cell: Int) -> [Int] {
      if let known = representatives[cell] { return known }
      let chosen = plan.representatives(of: cells.claims(of: cell)).claims
      representatives[cell] = chosen
      return chosen
    }
    for pair in joined[range.clamped(to: joined.indices)] {
      let (one, other) = (cells.keys[pair.first], cells.keys[pair.second])
      let frame = PairJudge.Frame(
        confidence: pair.confidence, one, other, table: matcher.table)
      let first = claims(of: pair.first)
      if pair.first == pair.second {
        plan.pairs(within: first) { body($0, $1, frame) }
      } else {
        plan.pairs(first, claims(of: pair.second)) { body($0, $1, frame) }
      }
    }
  }
}
