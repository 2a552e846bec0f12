/// The stretches in which two lists of words differ, where as many words as can be stand in both in the same order
/// (longest common subsequence; Wagner & Fischer 1974).
struct WordAlignment: Hashable, Sendable {
  /// Words of the one list that stand where the other has other words; either may be empty.
  struct Difference: Hashable, Sendable {
    /// The words of the first list.
    var first: Range<Int>
    /// The words of the second list.
    var second: Range<Int>
  }

  /// The stretches in which the lists differ, in order.
  let differences: [Difference]

  /// How many words stand in both.
  let shared: Int

  /// The most words of a list that are aligned.
  private static let limit = 300

  /// Aligns two lists, at the cost of the product of their lengths; nil where one is too long.
  init?(_ first: [String], _ second: [String]) {
    guard max(first.count, second.count) <= WordAlignment.limit else { return nil }
    let rest = WordAlignment.lengths(first, second)
    var (one, other, shared) = (0, 0, 0)
    var differences: [Difference] = []
    var open = Difference(first: 0..<0, second: 0..<0)
    func close() {
      open.first = open.first.lowerBound..<one
      open.second = open.second.lowerBound..<other
      if !open.first.isEmpty || !open.second.isEmpty { differences.append(open) }
    }
    while one < first.count, other < second.count {
      if first[one] == second[other] {
        close()
        (one, other, shared) = (one + 1, other + 1, shared + 1)
        open = Difference(first: one..<one, second: other..<other)
      } else if rest[one + 1][other] >= rest[one][other + 1] {
        one += 1
      } else {
        other += 1
      }
    }
    (one, other) = (first.count, second.count)
    close()
    self.differences = differences
    self.shared = shared
  }

  /// For each two places the most words that what follows both has in common.
  private static func lengths(_ first: [String], _ second: [String]) -> [[Int]] {
    let row = Array(repeating: 0, count: second.count + 1)
    var lengths = Array(repeating: row, count: first.count + 1)
    for one in first.indices.reversed() {
      for other in second.indices.reversed() {
        lengths[one][other] =
          first[one] == second[other]
          ? lengths[one + 1][other + 1] + 1
          : max(lengths[one + 1][other], lengths[one][other + 1])
      }
    }
    return lengths
  }
}
