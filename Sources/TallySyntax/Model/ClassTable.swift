/// The weights of features for many classes, most of which have none.
package struct ClassTable: Sendable {
  /// The most classes a table can tell apart.
  static let limit = 64

  private let slots: SlotTable

  /// Pairs of class and weight: the class in the upper byte, with its highest bit on the last pair of a feature.
  private let pairs: [UInt16]

  /// The number of classes.
  let classes: Int

  /// Makes a table; nil where a slot or a pair points outside, so that scoring needs no further check.
  ///
  /// The first pair belongs to no feature, since 0 in a slot stands for none.
  package init?(slots: SlotTable, pairs: [UInt16], classes: Int) {
    guard classes <= ClassTable.limit, let first = pairs.first, let last = pairs.last,
      first & 0x8000 != 0, last & 0x8000 != 0,
      pairs.allSatisfy({ Int($0 >> 8 & 0x7F) < classes }),
      ClassTable.areInside(slots.buckets, count: pairs.count)
    else { return nil }
    self.slots = slots
    self.pairs = pairs
    self.classes = classes
  }

  private static func areInside(_ buckets: [SIMD4<UInt32>], count: Int) -> Bool {
    var highest = SIMD4<UInt32>(repeating: 0)
    let mask = SIMD4<UInt32>(repeating: ~SlotTable.tagMask)
    for bucket in buckets {
      let payload = bucket & mask
      highest.replace(with: payload, where: payload .> highest)
    }
    return Int(highest.max()) < count
  }

  /// Adds the weights of the features to the scores.
  func score(_ list: borrowing FeatureList, into scores: inout InlineArray<64, Int32>) {
    let buckets = slots.buckets.span
    let features = list.values.span
    let weights = WeightCode.values
    let values = weights.span
    let pairs = pairs.span
    for index in 0..<list.count {
      var place = Int(slots.payload(of: features[index], in: buckets))
      guard place > 0 else { continue }
      while true {
        let pair = pairs[place]
        scores[Int(pair >> 8 & 0x3F)] &+= values[Int(pair & 0xFF)]
        if pair & 0x8000 != 0 { break }
        place &+= 1
      }
    }
  }

  /// The class with the highest score, the first of equals.
  func best(of list: borrowing FeatureList) -> Int {
    var scores = InlineArray<64, Int32>(repeating: 0)
    score(list, into: &scores)
    var best = 0
    for index in 1..<max(1, classes) where scores[index] > scores[best] { best = index }
    return best
  }
}
