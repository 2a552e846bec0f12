import TallySyntax

/// The weights of an averaged perceptron while it learns (Collins 2002), in whole numbers throughout.
///
/// A feature has a row of weights, one a class, from the first time it is changed. The sum of a weight over all steps is
/// kept by adding, at each change, what the weight was worth since the last (Daumé 2006, section 2.4).
struct PerceptronTable: Sendable {
  /// The number of classes, in fours.
  let width: Int
  /// The number of rows.
  var count: Int { keys.count }

  /// The hash and the row of each taken slot, side by side; open addressing, `free` for the row of a free slot.
  private var slots: [SIMD2<UInt64>]
  private var weights: [SIMD4<Int32>] = []
  private var totals: [Int64] = []
  private var stamps: [Int32] = []
  private var isAveraged = false
  /// The hash of each row.
  private(set) var keys: [UInt64] = []

  private static var free: UInt64 { .max }

  /// How many units an averaged weight of one is.
  static var scale: Int64 { 256 }

  /// Makes an empty table for some number of classes, up to 64.
  init(classes: Int) {
    width = (min(classes, 64) + 3) / 4
    slots = Array(repeating: SIMD2(0, PerceptronTable.free), count: 1 << 16)
  }

  /// The sums of the weights of the features.
  func scores(of list: borrowing FeatureList) -> ClassScores {
    // All rows are looked up first, so that the machine waits for many of them at once.
    var rows = InlineArray<160, Int>(repeating: 0)
    var count = 0
    let features = list.values.span
    for index in 0..<list.count {
      let row = row(of: features[index])
      if row >= 0 {
        rows[count] = row &* width
        count += 1
      }
    }
    var scores = ClassScores()
    for part in 0..<width {
      var sum = SIMD4<Int32>(repeating: 0)
      for index in 0..<count { sum &+= weights[rows[index] &+ part] }
      scores.parts[part] = sum
    }
    return scores
  }

  /// Raises the weights of the features for one class and lowers them for another.
  mutating func update(_ list: borrowing FeatureList, raise: Int, lower: Int, step: Int32) {
    let features = list.values.span
    for index in 0..<list.count {
      let row = takenRow(of: features[index])
      change(row * width * 4 + raise, by: 1, step)
      change(row * width * 4 + lower, by: -1, step)
    }
  }

  /// Ends learning: each weight becomes its average over all steps, in units of `scale`.
  mutating func average(steps: Int32) {
    for place in totals.indices {
      change(place, by: 0, steps)
      weights[place >> 2][place & 3] = Int32(
        truncatingIfNeeded: totals[place] * PerceptronTable.scale / Int64(max(1, steps)))
    }
    totals = []
    stamps = []
    isAveraged = true
  }

  /// Adds the weights of another table whose weights are averages too.
  mutating func add(_ other: borrowing PerceptronTable) {
    for (row, key) in other.keys.enumerated() {
      let own = takenRow(of: key) * width
      for part in 0..<width { weights[own + part] &+= other.weights[row * width + part] }
    }
  }

  /// The weight of a row for a class.
  func weight(_ row: Int, _ index: Int) -> Int32 {
    weights[row * width + index / 4][index & 3]
  }

  private mutating func change(_ place: Int, by delta: Int32, _ step: Int32) {
    let weight = weights[place >> 2][place & 3]
    totals[place] += Int64(weight) * Int64(step - stamps[place])
    stamps[place] = step
    weights[place >> 2][place & 3] = weight + delta
  }

  @inline(__always)
  private func row(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key &>> 20) & mask
    while slots[place].y != PerceptronTable.free {
      if slots[place].x == key { return Int(truncatingIfNeeded: slots[place].y) }
      place = (place + 1) & mask
    }
    return -1
  }

  private mutating func takenRow(of key: UInt64) -> Int {
    let found = row(of: key)
    if found >= 0 { return found }
    if (count + 1) * 2 > slots.count { grow() }
    place(key, row: count)
    keys.append(key)
    for _ in 0..<width { weights.append(SIMD4(repeating: 0)) }
    for _ in 0..<(isAveraged ? 0 : width * 4) {
      totals.append(0)
      stamps.append(0)
    }
    return count - 1
  }

  private mutating func place(_ key: UInt64, row: Int) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key &>> 20) & mask
    while slots[place].y != PerceptronTable.free { place = (place + 1) & mask }
    slots[place] = SIMD2(key, UInt64(row))
  }

  private mutating func grow() {
    slots = Array(repeating: SIMD2(0, PerceptronTable.free), count: slots.count * 2)
    for (row, key) in keys.enumerated() { place(key, row: row) }
  }
}
