/// Disjoint sets of positions (Tarjan): the least position of a set leads it.
struct Clusters {
  private var parents: [Int]

  /// Makes one set for each position.
  init(count: Int) { parents = Array(0..<count) }

  /// The least position of the set that holds a position.
  mutating func leader(of place: Int) -> Int {
    var leader = place
    while parents[leader] != leader { leader = parents[leader] }
    var walker = place
    while parents[walker] != leader {
      let next = parents[walker]
      parents[walker] = leader
      walker = next
    }
    return leader
  }

  /// Makes one set of two.
  mutating func unite(_ one: Int, _ other: Int) {
    let (first, second) = (leader(of: one), leader(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
