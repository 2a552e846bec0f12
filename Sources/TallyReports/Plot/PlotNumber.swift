/// Places in a drawing as text: one digit after the point, never an exponent.
enum PlotNumber {
  /// The number; what is not finite or far outside any drawing becomes 0.
  static func text(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e6 else { return "0" }
    let tenths = Int((number * 10).rounded(.toNearestOrAwayFromZero))
    let rest = abs(tenths % 10)
    let sign = tenths < 0 ? "-" : ""
    return rest == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(rest)"
  }
}
