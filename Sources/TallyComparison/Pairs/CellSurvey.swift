import TallyClaims

/// Goes through the pairs of cells that may speak of one fact, and compares their claims.
struct CellSurvey {
  private let cells: Cells
  private let matcher: KeyMatcher
  private let judge: PairJudge
  private let plan: PairPlan
  private var representatives: [Int: [Int]] = [:]
  private var reducedGroups = 0
  private var reducedClaims = 0

  /// Makes a survey.
  init(cells: Cells, matcher: KeyMatcher, judge: PairJudge, plan: PairPlan) {
    self.cells = cells
    self.matcher = matcher
    self.judge = judge
    self.plan = plan
  }

  /// What the reader should know of the survey.
  var notes: [String] {
    var notes: [String] = []
    if reducedGroups > 0 {
      notes.append(
        "\(reducedGroups) \(reducedGroups == 1 ? "group" : "groups") of many claims about one fact "
          + "(\(reducedClaims) claims) compared by distinct values")
    }
    let unknown = cells.keys.indices.filter { !matcher.canMatch(cells.keys[$0]) }
      .reduce(0) { $0 + cells.claims(of: $1).count }
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
    pairs { one, other, frame in
      if let found = judge.comparison(one, other, frame: frame) { comparisons.append(found) }
    }
    return comparisons
  }

  /// How many pairs of claims that speak of one fact come to each verdict.
  mutating func counts() -> [Verdict: Int] {
    var counts: [Verdict: Int] = [:]
    let judge = judge
    pairs { one, other, frame in
      if let verdict = judge.verdict(one, other, frame: frame) { counts[verdict, default: 0] += 1 }
    }
    return counts
  }

  private mutating func pairs(_ body: (Int, Int, PairJudge.Frame) -> Void) {
    for pair in CellJoin(cells.keys, matcher: matcher).pairs() {
      let (one, other) = (cells.keys[pair.first], cells.keys[pair.second])
      let frame = PairJudge.Frame(
        confidence: pair.confidence, one, other, table: matcher.table)
      let first = claims(of: pair.first)
      if pair.first == pair.second {
        plan.pairs(within: first) {
          body($0, $1, frame)
        }
      } else {
        plan.pairs(first, claims(of: pair.second)) {
          body($0, $1, frame)
        }
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
