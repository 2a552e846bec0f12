/// The weights of features for the three steps of the parser.
///
/// A model holds seven bits for each step. Only differences matter, so the table keeps two: what a feature says for
/// attaching left and right rather than shifting, in eleven bits each, which are added up without looking anything up.
package struct StepTable: Sendable {
  private let slots: SlotTable

  /// How many units of a model's weights one of the table is.
  private static let unit: Int32 = 8

  /// Makes a table of the slots of a model; time in proportion to their number.
  init(slots: SlotTable) {
    self.slots = slots.map { payload in StepTable.differences(payload) }
  }

  /// By how much attaching left and attaching right are better than a shift.
  func leads(of list: borrowing FeatureList) -> (left: Int32, right: Int32) {
    let buckets = slots.buckets.span
    let features = list.values.span
    var left = SIMD4<Int32>(repeating: 0)
    var right = SIMD4<Int32>(repeating: 0)
    // All buckets are fetched before any is looked into, so that the machine waits for many at once; a function of its own
    // for this would copy them.
    var gathered = InlineArray<160, SIMD4<UInt32>>(repeating: SIMD4(repeating: 0))
    for index in 0..<list.count {
      gathered[index] = slots.bucket(of: features[index], in: buckets)
    }
    for index in 0..<list.count {
      let found = SlotTable.lanes(of: features[index], in: gathered[index])
      let bits = SIMD4<Int32>(truncatingIfNeeded: found)
      left &+= (bits &<< 21) &>> 21
      right &+= (bits &<< 10) &>> 21
    }
    return (left.wrappedSum(), right.wrappedSum())
  }

  /// The two differences of the three weights of a slot, the left one lowermost.
  private static func differences(_ payload: UInt32) -> UInt32 {
    let values = WeightCode.shortValues
    let shift = values[Int(payload & 0x7F)]
    let left = values[Int(payload >> 7 & 0x7F)] - shift
    let right = values[Int(payload >> 14 & 0x7F)] - shift
    return bits(of: left) | bits(of: right) << 11
  }

  /// A difference in eleven bits, rounded.
  private static func bits(of difference: Int32) -> UInt32 {
    let units = (abs(difference) + unit / 2) / unit
    return UInt32(truncatingIfNeeded: difference < 0 ? -min(units, 1023) : min(units, 1023)) & 0x7FF
  }
}
