/// Two positions in a list, in whatever order they were named.
struct PositionPair: Hashable, Comparable {
  /// The lower position.
  let first: Int
  /// The higher position.
  let second: Int

  /// Makes a pair.
  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (one: PositionPair, other: PositionPair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}
