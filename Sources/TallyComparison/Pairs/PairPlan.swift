import TallyClaims
import TallyQuantities

/// Which claims of a group are compared with which: all of them, or its distinct values where it is large.
struct PairPlan: Sendable {
  private let claims: [ClaimRow]
  private let limit: Int

  /// How many neighbours in order of value a claim meets in a group that is too large for all pairs.
  private static let reach = 16

  /// Makes a plan.
  ///
  /// - Parameter limit: the number of claims above which a group is compared by its distinct values.
  init(_ claims: [ClaimRow], limit: Int) {
    self.claims = claims
    self.limit = max(2, limit)
  }

  /// Whether so many claims are too many for all their pairs.
  func isLarge(_ count: Int) -> Bool { count > limit }

  /// The claims of a cell that are compared: passages that one document repeats stand once, and a large cell by
  /// its distinct values.
  func representatives(of cell: ArraySlice<Int32>) -> (claims: [Int], isReduced: Bool) {
    let distinct = withoutRepeats(cell.map(Int.init)[...])
    guard distinct.count > limit else { return (distinct, false) }
    return (byValue(distinct), true)
  }

  /// The pairs within one list.
  func pairs(within list: [Int], _ body: (Int, Int) -> Void) {
    guard list.count > limit else {
      for (index, one) in list.enumerated() {
        for other in list[(index + 1)...] { body(one, other) }
      }
      return
    }
    let sorted = inOrderOfValue(list)
    for index in sorted.indices {
      let end = min(sorted.count, index + 1 + PairPlan.reach)
      for other in sorted[(index + 1)..<end] { body(sorted[index], other) }
      if end < sorted.count { body(sorted[index], sorted[sorted.count - 1]) }
      if index > PairPlan.reach { body(sorted[0], sorted[index]) }
    }
  }

  /// The pairs across two lists.
  func pairs(_ one: [Int], _ other: [Int], _ body: (Int, Int) -> Void) {
    guard one.count > limit || other.count > limit, other.count > 0 else {
      for first in one { for second in other { body(first, second) } }
      return
    }
    let sorted = inOrderOfValue(other)
    for first in one {
      let place = position(of: claims[first].quantity.low, in: sorted)
      let from = max(0, place - PairPlan.reach)
      let to = min(sorted.count, place + PairPlan.reach)
      for second in sorted[from..<to] { body(first, second) }
      if from > 0 { body(first, sorted[0]) }
      if to < sorted.count { body(first, sorted[sorted.count - 1]) }
    }
  }

  private struct Passage: Hashable {
    let document: Int
    let words: UInt64
    let low: Rational
    let high: Rational
  }

  /// Claims without those of passages that their document repeats.
  func withoutRepeats(_ list: ArraySlice<Int>) -> [Int] {
    guard list.count > 1 else { return Array(list) }
    if list.count <= PairPlan.reach { return withoutRepeats(ofFew: list) }
    var seen: Set<Passage> = []
    return list.filter { index in
      let claim = claims[index]
      return seen.insert(
        Passage(
          document: claim.document, words: claim.sentence.words,
          low: claim.quantity.low, high: claim.quantity.high)
      ).inserted
    }
  }

  /// Looks at each two of a few claims, which is quicker than hashing them.
  private func withoutRepeats(ofFew list: ArraySlice<Int>) -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(list.count)
    for index in list where !kept.contains(where: { isRepeat(claims[index], of: claims[$0]) }) {
      kept.append(index)
    }
    return kept
  }

  private func isRepeat(_ one: ClaimRow, of other: ClaimRow) -> Bool {
    one.document == other.document && one.sentence.words == other.sentence.words
      && one.quantity.isSame(as: other.quantity)
  }

  private struct Value: Hashable {
    let low: Rational
    let high: Rational
    let bound: Bound
  }

  /// For each distinct value its earliest and latest claim, and one without a date.
  private func byValue(_ list: [Int]) -> [Int] {
    var kept: [Value: (dated: (Int, Int)?, undated: Int?)] = [:]
    for index in list {
      let quantity = claims[index].quantity
      let value = Value(low: quantity.low, high: quantity.high, bound: quantity.bound)
      var entry = kept[value] ?? (nil, nil)
      if claims[index].asOf == nil {
        entry.undated =
          entry.undated.map { claims[$0].id <= claims[index].id ? $0 : index } ?? index
      } else if let (first, last) = entry.dated {
        entry.dated = (isBefore(index, first) ? index : first, isBefore(last, index) ? index : last)
      } else {
        entry.dated = (index, index)
      }
      kept[value] = entry
    }
    var chosen: Set<Int> = []
    for entry in kept.values {
      if let (first, last) = entry.dated { chosen.formUnion([first, last]) }
      if let undated = entry.undated { chosen.insert(undated) }
    }
    return chosen.sorted()
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    TimeOrder.precedes(
      (claims[one].asOf?.days, claims[one].id), (claims[other].asOf?.days, claims[other].id))
  }

  private func inOrderOfValue(_ list: [Int]) -> [Int] {
    list.sorted { one, other in
      let (first, second) = (claims[one].quantity, claims[other].quantity)
      if first.low != second.low { return first.low < second.low }
      if first.high != second.high { return first.high < second.high }
      return claims[one].id < claims[other].id
    }
  }

  private func position(of value: Rational, in sorted: [Int]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if claims[sorted[middle]].quantity.low < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
