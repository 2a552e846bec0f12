/// The natural logarithm, the same to the last bit on every platform.
enum NaturalLogarithm {
  private static let ofTwo = 0.693147180559945309

  /// The logarithm of a number above zero; zero for others.
  ///
  /// x = m·2ⁿ with m from 1 to 2; ln m is twice the area tangent of (m − 1)/(m + 1), a series in ninths.
  static func of(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 0 }
    let share = (number.significand - 1) / (number.significand + 1)
    let square = share * share
    var (power, sum) = (share, 0.0)
    for odd in stride(from: 1, through: 31, by: 2) {
      sum += power / Double(odd)
      power *= square
    }
    return Double(number.exponent) * ofTwo + 2 * sum
  }
}
