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
    let others = comparisons.filter {
      ($0.verdict == .agree || $0.verdict == .compatible) && isAtOdds($0)
    }
    for comparison in others.sorted(by: isSurer) { link(comparison) }
    for comparison in others { addAgreeing(comparison) }
    return groups.compactMap(\.self)
  }

  /// Whether one of two claims is at odds with others, so that the comparison bears on a finding.
  private func isAtOdds(_ comparison: Comparison) -> Bool {
    groupsOfClaim[comparison.first] != nil || groupsOfClaim[comparison.second] != nil
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
    let key = mergedKey(of: conflict)
    let known = (groupsOfClaim[first] ?? []).intersection(groupsOfClaim[second] ?? [])
    for place in known.sorted() {
      guard let group = groups[place]?.key, let both = keys.merging(group, key) else { continue }
      groups[place]?.key = both
      groups[place]?.conflicts.append(conflict)
      return
    }
    var place = groups.count
    groups.append(FactGroup(key: key, claims: [first, second], conflicts: [conflict]))
    groupsOfClaim[first, default: []].insert(place)
    groupsOfClaim[second, default: []].insert(place)
    for other in neighbours(first, second, but: place) {
      place = merge(other, place) ?? place
    }
  }

  private func mergedKey(of conflict: Comparison) -> ClaimKey {
    let (one, other) = (claims[conflict.first], claims[conflict.second])
    let (first, second) = (keys.key(of: one), keys.key(of: other))
    // What signs link may be read in two ways: the surer reading names the fact.
    return keys.merging(first, second) ?? (other.confidence > one.confidence ? second : first)
  }

  /// Unites two facts that an agreement shows to be one.
  private mutating func link(_ comparison: Comparison) {
    guard let first = groupsOfClaim[comparison.first],
      let second = groupsOfClaim[comparison.second],
      first != second
    else { return }
    for one in first.sorted() {
      for other in second.sorted() where other != one { _ = merge(one, other) }
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
    (groupsOfClaim[first] ?? []).union(groupsOfClaim[second] ?? [])
      .filter { $0 != place }.sorted()
  }

  /// Unites two groups under the place of the larger; nil where their keys contradict each other.
  private mutating func merge(_ one: Int, _ other: Int) -> Int? {
    guard let key = mergedKey(one, other) else { return nil }
    // The smaller set moves, so that a fact of n conflicts costs n log n.
    let isFirstLarger = size(of: one) >= size(of: other)
    let (kept, gone) = isFirstLarger ? (one, other) : (other, one)
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

  private func mergedKey(_ one: Int, _ other: Int) -> ClaimKey? {
    guard let first = groups[one]?.key, let second = groups[other]?.key else { return nil }
    return keys.merging(first, second)
  }

  private func size(of group: Int) -> Int { groups[group]?.conflicts.count ?? 0 }
}
