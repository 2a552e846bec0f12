import TallyQuantities

extension Quantity {
  /// The dimension of things counted.
  static let counting = "count"

  /// Whether things are counted, rather than something measured.
  var isCount: Bool { dimension == Quantity.counting }
}
