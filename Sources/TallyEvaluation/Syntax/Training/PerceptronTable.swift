import TallySyntax

/// The weights of an averaged perceptron while it learns (Collins 2002), in whole numbers throughout.
///
/// A feature has a row of weights, one a class, from the first time it is changed. The sum of a weight over all steps is
/// kept by adding, at each change, what the weight was worth since the last (Daumé 2006, section 2.4).
struct PerceptronTable {
  /// The number of classes.
  let classes: Int
  /// The number of rows.
  private(set) var count = 0

  /// The hash of each taken slot; open addressing.
  private var keys: [UInt64]
  /// The row of each taken slot; -1 where the slot is free.
  private var rows: [Int32]
  private var weights: [Int32] = []
  private var totals: [Int64] = []
  private var stamps: [Int32] = []
  /// The hash of each row.
  private(set) var features: [UInt64] = []

  /// Makes an empty table.
  init(classes: Int) {
    self.classes = classes
    keys = Array(repeating: 0, count: 1 << 16)
    rows = Array(repeating: -1, count: 1 << 16)
  }

  /// Sets the scores to the sums of the weights of the features.
  func score(_ list: borrowing FeatureList, into scores: inout [Int32]) {
    for column in 0..<classes { scores[column] = 0 }
    let weights = weights.span
    for index in 0..<list.count {
      let row = row(of: list.values[index])
      guard row >= 0 else { continue }
      let start = row &* classes
      for column in 0..<classes { scores[column] &+= weights[start &+ column] }
    }
  }

  /// Raises the weights of the features for one class and lowers them for another.
  mutating func update(
    _ list: borrowing FeatureList, raise: Int, lower: Int, step: Int32
  ) {
    for index in 0..<list.count {
      let row = takenRow(of: list.values[index])
      change(row * classes + raise, by: 1, step)
      change(row * classes + lower, by: -1, step)
    }
  }

  /// How many units an averaged weight of one is.
  static let scale: Int64 = 256

  /// Ends learning: each weight becomes its average over all steps, in units of `scale`.
  mutating func average(steps: Int32) {
    for place in weights.indices {
      let total = totals[place] + Int64(weights[place]) * Int64(steps - stamps[place])
      weights[place] = Int32(truncatingIfNeeded: total * PerceptronTable.scale / Int64(max(1, steps)))
    }
    totals = []
    stamps = []
  }

  /// The weights of a row.
  func weights(ofRow row: Int) -> ArraySlice<Int32> {
    weights[row * classes..<(row + 1) * classes]
  }

  private mutating func change(_ place: Int, by delta: Int32, _ step: Int32) {
    totals[place] += Int64(weights[place]) * Int64(step - stamps[place])
    stamps[place] = step
    weights[place] += delta
  }

  @inline(__always)
  private func row(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key &>> 20) & mask
    while rows[slot] >= 0 {
      if keys[slot] == key { return Int(rows[slot]) }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private mutating func takenRow(of key: UInt64) -> Int {
    let found = row(of: key)
    if found >= 0 { return found }
    if (count + 1) * 2 > keys.count { grow() }
    place(key, row: count)
    features.append(key)
    for _ in 0..<classes {
      weights.append(0)
      totals.append(0)
      stamps.append(0)
    }
    count += 1
    return count - 1
  }

  private mutating func place(_ key: UInt64, row: Int) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key &>> 20) & mask
    while rows[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    rows[slot] = Int32(truncatingIfNeeded: row)
  }

  private mutating func grow() {
    let size = keys.count * 2
    keys = Array(repeating: 0, count: size)
    rows = Array(repeating: -1, count: size)
    for (row, key) in features.enumerated() { place(key, row: row) }
  }
}
