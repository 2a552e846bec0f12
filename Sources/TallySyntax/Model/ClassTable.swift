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

  /// Whether each slot points to a pair, and no hash finds two slots.
  private static func areInside(_ buckets: [SIMD4<UInt32>], count: Int) -> Bool {
    var highest = SIMD4<UInt32>(repeating: 0)
    var isTwofold = SIMDMask<SIMD4<Int32>>(repeating: false)
    let mask = SIMD4<UInt32>(repeating: ~SlotTable.tagMask)
    for bucket in buckets {
      let payload = bucket & mask
      highest.replace(with: payload, where: payload .> highest)
      isTwofold .|= bucket.agrees(with: bucket.rotated())
      isTwofold .|= bucket.agrees(with: bucket.rotated().rotated())
    }
    return Int(highest.max()) < count && !any(isTwofold)
  }

  /// Adds the weights of the features to the scores.
  func score(_ list: borrowing FeatureList, into scores: inout InlineArray<64, Int32>) {
    let weights = WeightCode.values
    let values = weights.span
    let pairs = pairs.span
    var found = InlineArray<160, UInt32>(repeating: 0)
    let count = slots.find(list, into: &found)
    var heads = InlineArray<160, UInt16>(repeating: 0)
    // The first pairs are fetched at once, before what they hold decides how to go on.
    for index in 0..<count { heads[index] = pairs[Int(found[index])] }
    for index in 0..<count {
      var pair = heads[index]
      var place = Int(found[index])
      while true {
        scores[Int(pair >> 8 & 0x3F)] &+= values[Int(pair & 0xFF)]
        if pair & 0x8000 != 0 { break }
        place &+= 1
        pair = pairs[place]
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

extension SIMD4<UInt32> {
  /// The lanes, each moved one place to the front and the first to the end.
  fileprivate func rotated() -> SIMD4 { SIMD4(y, z, w, x) }

  /// Where slots of both hold a feature that is told apart by the same bits.
  fileprivate func agrees(with other: SIMD4) -> SIMDMask<SIMD4<Int32>> {
    let nothing = SIMD4(repeating: 0)
    let isSame = (self ^ other) &>> 22 .== nothing
    return isSame .& (self .!= nothing) .& (other .!= nothing)
  }
}
