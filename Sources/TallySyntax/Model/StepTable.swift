/// The weights of features for the three steps of the parser, seven bits each.
package struct StepTable: Sendable {
  private let slots: SlotTable

  /// Makes a table.
  package init(slots: SlotTable) { self.slots = slots }

  /// The scores of the steps, in the order of `Transition`.
  func scores(of list: borrowing FeatureList) -> SIMD4<Int32> {
    let weights = WeightCode.shortValues
    let values = weights.span
    var found = InlineArray<160, UInt32>(repeating: 0)
    let count = slots.find(list, into: &found)
    var (shift, left, right): (Int32, Int32, Int32) = (0, 0, 0)
    for index in 0..<count {
      let payload = found[index]
      shift &+= values[Int(payload & 0x7F)]
      left &+= values[Int(payload >> 7 & 0x7F)]
      right &+= values[Int(payload >> 14 & 0x7F)]
    }
    return SIMD4(shift, left, right, 0)
  }
}
