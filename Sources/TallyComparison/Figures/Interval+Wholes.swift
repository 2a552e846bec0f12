import TallyQuantities

extension Interval {
  /// The interval with its ends drawn in to the whole numbers that it holds: things counted come in no fractions.
  var ofWholes: Interval {
    Interval(
      lower: lower.map { .init(Interval.whole($0, towards: 1)) },
      upper: upper.map { .init(Interval.whole($0, towards: -1)) })
  }

  private static func whole(_ end: Endpoint, towards step: Int) -> Rational {
    let value = end.value
    if value.isWhole {
      return end.isClosed ? value : value.adding(Rational(step)) ?? value
    }
    let cut = Rational(value.numerator / value.denominator, over: 1) ?? value
    let isBelow = cut < value
    if step > 0 { return isBelow ? cut.adding(.one) ?? cut : cut }
    return isBelow ? cut : cut.subtracting(.one) ?? cut
  }
}
