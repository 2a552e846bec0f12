package import TallyQuantities

/// Numbers as decimal digits, and back: the same on every machine, in every locale.
package enum DecimalText {
  /// The most digits after the point that are written out; longer ones become the nearest double.
  private static let longestFraction = 24

  /// All digits of a number, `-12.5`; nil where there are infinitely or too many.
  package static func exact(_ number: Rational) -> String? {
    if number.isWhole {
      // Machine words are written many times faster than 128 bits.
      return Int(exactly: number.numerator).map { String($0) } ?? String(number.numerator)
    }
    guard let places = places(of: number.denominator), let power = powerOfTen(places) else {
      return nil
    }
    let (scaled, overflow) = number.numerator.multipliedReportingOverflow(
      by: power / number.denominator)
    guard !overflow else { return nil }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = scaled < 0 ? "-" : ""
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// The number for JSON: exact where it can be, else the nearest double.
  package static func json(_ number: Rational) -> String {
    exact(number) ?? shortest(number.approximate) ?? "null"
  }

  /// The shortest digits that read back as the same double; nil for NaN and infinities.
  package static func shortest(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    if number == 0 { return "0" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A number with so many digits after the point at most, halves away from zero, closing zeros dropped.
  package static func rounded(_ number: Rational, places: Int) -> String {
    guard let power = powerOfTen(places), let shift = Rational(power, over: 1),
      let scaled = number.magnitude.multiplied(by: shift)
    else { return json(number) }
    let (whole, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
    let roundsUp = rest.magnitude >= scaled.denominator.magnitude - rest.magnitude
    let value = roundsUp ? whole &+ 1 : whole
    guard let result = Rational(number < .zero ? -value : value, over: power) else {
      return json(number)
    }
    return json(result)
  }

  /// Reads `-12.5` or `1.2e6` exactly; nil for anything else and for what does not fit 128 bits.
  package static func rational(_ text: String) -> Rational? {
    var digits = ""
    var fraction = 0
    var isFraction = false
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    guard let mantissa = parts.first, let exponent = parts.count == 1 ? 0 : Int(parts[1]) else {
      return nil
    }
    for character in mantissa {
      if character == "." && !isFraction {
        isFraction = true
      } else {
        digits.append(character)
        fraction += isFraction ? 1 : 0
      }
    }
    guard (-80...80).contains(exponent), let value = Int128(digits),
      let power = powerOfTen(abs(exponent - fraction)), let whole = Rational(value, over: 1),
      let factor = Rational(power, over: 1)
    else { return nil }
    return exponent < fraction ? whole.divided(by: factor) : whole.multiplied(by: factor)
  }

  /// How many digits after the point a fraction with this denominator has; nil where they never end.
  private static func places(of denominator: Int128) -> Int? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 && twos <= longestFraction { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 && fives <= longestFraction { (rest, fives) = (rest / 5, fives + 1) }
    let places = max(twos, fives)
    return rest == 1 && places <= longestFraction ? places : nil
  }

  private static func powerOfTen(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    return (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}
