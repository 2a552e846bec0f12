/// The weights of features for the three steps of the parser, a byte each.
package struct StepTable: Sendable {
  private let slots: SlotTable

  /// Makes a table.
  package init(slots: SlotTable) { self.slots = slots }

  /// The scores of the steps, in the order of `Transition`.
  func scores(of list: borrowing FeatureList) -> SIMD4<Int32> {
    let buckets = slots.buckets.span
    let features = list.values.span
    let weights = WeightCode.values
    let values = weights.span
    var (shift, left, right): (Int32, Int32, Int32) = (0, 0, 0)
    for index in 0..<list.count {
      let payload = slots.payload(of: features[index], in: buckets)
      shift &+= values[Int(payload & 0xFF)]
      left &+= values[Int(payload >> 8 & 0xFF)]
      right &+= values[Int(payload >> 16 & 0xFF)]
    }
    return SIMD4(shift, left, right, 0)
  }
}
