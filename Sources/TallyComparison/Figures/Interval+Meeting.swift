import TallyQuantities

extension Interval {
  /// Whether the value lies in the interval.
  func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isClosed) { return false }
    if let upper, value > upper.value || (value == upper.value && !upper.isClosed) { return false }
    return true
  }

  /// Whether some value lies in both intervals.
  func meets(_ other: Interval) -> Bool {
    Interval.reaches(lower, upper) && Interval.reaches(other.lower, other.upper)
      && Interval.reaches(lower, other.upper) && Interval.reaches(other.lower, upper)
  }

  /// How far apart two intervals are: the nearest ends; nil where they meet or the number does not fit.
  func gap(to other: Interval) -> Rational? {
    if let upper, let below = other.lower, upper.value <= below.value {
      return below.value.subtracting(upper.value)
    }
    if let lower, let above = other.upper, above.value <= lower.value {
      return lower.value.subtracting(above.value)
    }
    return nil
  }

  private static func reaches(_ lower: Endpoint?, _ upper: Endpoint?) -> Bool {
    guard let lower, let upper else { return true }
    return lower.value < upper.value
      || (lower.value == upper.value && lower.isClosed && upper.isClosed)
  }
}
