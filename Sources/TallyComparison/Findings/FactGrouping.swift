import TallyClaims

/// Gathers conflicts into facts: one group for each connected set whose keys do not contradict each other.
///
/// A claim that leaves its place unknown may conflict with claims about two places; it then belongs to two facts,
/// and does not make one of them. Every conflict ends in exactly one group.
struct FactGrouping {
  private let keys: CanonicalKey
  private let claims: [Claim]
  private var groups: [FactGroup?] = []
  private var groupsOfClaim: [Int: Set<Int>] = [:]

  /// Makes a grouping over the claims of a corpus.
  init(_ claims: [Claim], rules: ComparisonRules) {
    self.claims = claims
    keys = CanonicalKey(rules: rules)
  }

  /// The facts on which claims are at odds, in no particular order.
  mutating func groups(_ comparisons: [Comparison]) -> [FactGroup] {
    let conflicts = comparisons.filter { $0.verdict == .conflict }
    for conflict in conflicts.sorted(by: isSurer) { add(conflict) }
    let others = comparisons.filter { $0.verdict == .agree || $0.verdict == .compatible }
    for comparison in others.sorted(by: isSurer) { link(comparison) }
    for comparison in others { addAgreeing(comparison) }
    return groups.compactMap(\.self)
  }

  /// The surest first; claims decide a tie by their identifiers, so that the order of documents does not.
  private func isSurer(_ one: Comparison, _ other: Comparison) -> Bool {
    if one.confidence != other.confidence { return one.confidence > other.confidence }
    return identifiers(one) < identifiers(other)
  }

  private func identifiers(_ comparison: Comparison) -> (String, String) {
    let (first, second) = (claims[comparison.first].id, claims[comparison.second].id)
    return (min(first, second), max(first, second))
  }

  private mutating func add(_ conflict: Comparison) {
    let (first, second) = (conflict.first, conflict.second)
    let key = keys.merging(keys.key(of: claims[first]), keys.key(of: claims[second]))
    let fresh = FactGroup(
      key: key ?? keys.key(of: claims[first]), claims: [first, second], conflicts: [conflict])
    var place = groups.count
    groups.append(fresh)
    groupsOfClaim[first, default: []].insert(place)
    groupsOfClaim[second, default: []].insert(place)
    for other in neighbours(first, second, but: place) {
      place = merge(other, place) ?? place
    }
  }

  /// Unites two facts that an agreement shows to be one.
  private mutating func link(_ comparison: Comparison) {
    for one in groupsOfClaim[comparison.first, default: []].sorted() {
      for other in groupsOfClaim[comparison.second, default: []].sorted() where other != one {
        _ = merge(min(one, other), max(one, other))
      }
    }
  }

  private mutating func addAgreeing(_ comparison: Comparison) {
    addAgreeing(comparison.second, with: comparison.first)
    addAgreeing(comparison.first, with: comparison.second)
  }

  private mutating func addAgreeing(_ claim: Int, with member: Int) {
    for place in groupsOfClaim[member] ?? [] {
      guard let group = groups[place], !group.claims.contains(claim),
        keys.merging(group.key, keys.key(of: claims[claim])) != nil
      else { continue }
      groups[place]?.agreeing.insert(claim)
    }
  }

  private func neighbours(_ first: Int, _ second: Int, but place: Int) -> [Int] {
    groupsOfClaim[first, default: []].union(groupsOfClaim[second, default: []])
      .filter { $0 != place }.sorted()
  }

  /// Unites two groups under the first's place; nil where their keys contradict each other.
  private mutating func merge(_ one: Int, _ other: Int) -> Int? {
    guard let first = groups[one], let second = groups[other],
      let key = keys.merging(first.key, second.key)
    else { return nil }
    // The smaller set moves, so that a fact of n conflicts costs n log n.
    let (kept, gone) = first.claims.count >= second.claims.count ? (one, other) : (other, one)
    guard let moved = groups[gone] else { return nil }
    groups[gone] = nil
    groups[kept]?.key = key
    groups[kept]?.claims.formUnion(moved.claims)
    groups[kept]?.conflicts.append(contentsOf: moved.conflicts)
    for claim in moved.claims {
      groupsOfClaim[claim]?.remove(gone)
      groupsOfClaim[claim]?.insert(kept)
    }
    return kept
  }
}
