import TallyReports

/// One quantity of a line, as `tally quantities` writes it.
struct QuantityRecord: Sendable {
  private let quantity: WrittenQuantity
  private let start: Int
  private let end: Int
  private let surface: String

  /// Makes the record of a quantity that stands between two code points.
  init(_ quantity: WrittenQuantity, start: Int, end: Int, surface: String) {
    self.quantity = quantity
    self.start = start
    self.end = end
    self.surface = surface
  }
}

extension QuantityRecord: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("start", start)
      $0.field("end", end)
      $0.field("surface", surface)
      if !quantity.isRange {
        $0.key("value")
        $0.number(quantity.low)
      } else {
        $0.key("low")
        $0.number(quantity.low)
        $0.key("high")
        $0.number(quantity.high)
      }
      $0.field("unit", quantity.unit)
      $0.field("change", quantity.change)
    }
  }
}
