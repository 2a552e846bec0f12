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

  private let plan: PairPlan
  private let joined: [CellJoin.Pair]
  private var representatives: [Int: [Int]] = [:]
  private var reducedGroups = 0
  private var reducedClaims = 0

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
  var notes: [String] {
    var notes: [String] = []
    if reducedGroups > 0 {
      notes.append(
        "\(reducedGroups) \(reducedGroups == 1 ? "group" : "groups") of many claims about one fact "
          + "(\(reducedClaims) claims) compared by distinct values")
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

  /// The comparisons of all claims that speak of one fact.
  mutating func comparisons() -> [Comparison] {
    var comparisons: [Comparison] = []
    let judge = judge
    pairs(joined.indices) { one, other, frame in
      if let found = judge.comparison(one, other, frame: frame) { comparisons.append(found) }
    }
    return comparisons
  }

  /// How many pairs of claims that speak of one fact come to each verdict, in some of the pairs of cells. Nothing is put
  /// into words; stretches of the pairs can be counted side by side.
  package func verdictCounts(in range: Range<Int>) -> [Verdict: Int] {
    var counts: [Verdict: Int] = [:]
    let judge = judge
    var survey = self
    survey.pairs(range.clamped(to: joined.indices)) { one, other, frame in
      if let verdict = judge.verdict(one, other, frame: frame) { counts[verdict, default: 0] += 1 }
    }
    return counts
  }

  private mutating func pairs(
    _ range: Range<Int>, _ body: (Int, Int, PairJudge.Frame) -> Void
  ) {
    for pair in joined[range] {
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

  private mutating func claims(of cell: Int) -> [Int] {
    if let known = representatives[cell] { return known }
    let members = cells.claims(of: cell)
    let chosen = plan.representatives(of: members)
    if chosen.isReduced {
      reducedGroups += 1
      reducedClaims += members.count
    }
    representatives[cell] = chosen.claims
    return chosen.claims
  }
}
