/// An exact number: a fraction in lowest terms, its denominator above zero.
///
/// All arithmetic is checked: what does not fit 128 bits is refused with nil, never rounded, never a trap.
package struct Rational: Hashable, Sendable {
  /// The number above the line.
  package let numerator: Int128

  /// The number below the line; always above zero.
  package let denominator: Int128

  /// Nought.
  package static let zero = Rational(0)

  /// One.
  package static let one = Rational(1)

  /// Makes a whole number.
  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Makes a fraction in lowest terms; nil where the denominator is zero or a sign cannot be turned.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Rational.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// The nearest double-precision number, for drawing and for JSON.
  package var approximate: Double { Double(numerator) / Double(denominator) }

  /// The number without its sign.
  package var magnitude: Rational { self < .zero ? negated : self }

  /// The number with the other sign.
  package var negated: Rational { Rational(unchecked: -numerator, over: denominator) }

  /// Whether it has no fractional part.
  package var isWhole: Bool { denominator == 1 }

  /// The sum; nil on overflow.
  package func adding(_ other: Rational) -> Rational? {
    if denominator == 1, other.denominator == 1 {
      return Rational.whole(numerator.addingReportingOverflow(other.numerator))
    }
    let (left, overLeft) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, overRight) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, overSum) = left.addingReportingOverflow(right)
    let (below, overBelow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !overLeft, !overRight, !overSum, !overBelow else { return nil }
    return Rational(sum, over: below)
  }

  /// The difference; nil on overflow.
  package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// The product; nil on overflow.
  package func multiplied(by other: Rational) -> Rational? {
    if denominator == 1, other.denominator == 1 {
      return Rational.whole(numerator.multipliedReportingOverflow(by: other.numerator))
    }
    let across = Rational.greatestDivisor(numerator.magnitude, other.denominator.magnitude)
    let down = Rational.greatestDivisor(other.numerator.magnitude, denominator.magnitude)
    let (above, overAbove) = (numerator / Int128(max(1, across)))
      .multipliedReportingOverflow(by: other.numerator / Int128(max(1, down)))
    let (below, overBelow) = (denominator / Int128(max(1, down)))
      .multipliedReportingOverflow(by: other.denominator / Int128(max(1, across)))
    guard !overAbove, !overBelow else { return nil }
    return Rational(above, over: below)
  }

  /// The quotient; nil where the divisor is zero or the result does not fit.
  package func divided(by other: Rational) -> Rational? {
    guard let inverse = Rational(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  private init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The result of whole numbers, as most are, which has no divisor to look for.
  private static func whole(_ result: (partialValue: Int128, overflow: Bool)) -> Rational? {
    guard !result.overflow, result.partialValue != .min else { return nil }
    return Rational(unchecked: result.partialValue, over: 1)
  }

  private static func greatestDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    // Machine words are divided many times faster than 128 bits.
    if let one = UInt64(exactly: first), let other = UInt64(exactly: second) {
      var (larger, smaller) = (one, other)
      while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
      return UInt128(max(1, larger))
    }
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(1, larger)
  }
}

extension Rational: Comparable {
  package static func < (left: Rational, right: Rational) -> Bool {
    if (left.numerator < 0) != (right.numerator < 0) { return left.numerator < 0 }
    let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    let smaller = (first.high, first.low) < (second.high, second.low)
    let equal = first == second
    return left.numerator < 0 ? !smaller && !equal : smaller
  }
}
