extension Rational {
  /// The greatest whole number that is not above it.
  package var floor: Rational {
    let quotient = numerator / denominator
    let isBelow = numerator < 0 && numerator % denominator != 0
    return Rational(isBelow ? quotient - 1 : quotient, over: 1) ?? self
  }

  /// The nearest multiple of a step, halves away from zero; nil where the step is zero or it does not fit.
  package func rounded(to step: Rational) -> Rational? {
    guard let count = magnitude.divided(by: step.magnitude),
      let half = Rational(1, over: 2), let raised = count.adding(half),
      let multiple = raised.floor.multiplied(by: step.magnitude)
    else { return nil }
    return self < .zero ? multiple.negated : multiple
  }

  /// The place value of the last digit that counts: 850 → 10, 12,391 → 1, 0.45 → 0.01, 0 → 1.
  ///
  /// For a fraction without an exact decimal, one part of its denominator.
  package var lastPlace: Rational {
    guard numerator != 0 else { return .one }
    guard denominator == 1 else {
      let places = decimalPlaces.flatMap { Rational.powerOfTen(-$0) }
      return places ?? Rational(1, over: denominator) ?? .one
    }
    var (place, rest): (Int128, Int128) = (1, numerator)
    while rest % 10 == 0 {
      rest /= 10
      place *= 10
    }
    return Rational(place, over: 1) ?? .one
  }
}
