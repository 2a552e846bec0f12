import TallyQuantities

/// Numbers and intervals in words, as reasons and value classes print them.
enum FigureWords {
  /// The number in decimal digits, rounded to at most the given places, thousands apart by commas.
  static func grouped(_ number: Rational, places: Int = 3) -> String {
    decimal(number, places: places, separator: ",")
  }

  /// The number in plain decimal digits: the form that value classes and fingerprints take.
  static func plain(_ number: Rational, places: Int = 6) -> String {
    decimal(number, places: places, separator: "")
  }

  /// The values that an interval admits: `830 to 870`, `100,000 or more`.
  ///
  /// - Parameter counting: whether only whole numbers are meant, so that ends are drawn in to them.
  static func words(_ interval: Interval, counting: Bool) -> String {
    let admitted = counting ? interval.ofWholes : interval
    switch (admitted.lower?.value, admitted.upper?.value) {
    case (nil, nil): return "any number"
    case (let low?, nil): return "\(spoken(low)) or more"
    case (nil, let high?): return "up to \(spoken(high))"
    case (let low?, let high?):
      return low == high ? "only \(spoken(low))" : "\(spoken(low)) to \(spoken(high))"
    }
  }

  /// The words for powers of a thousand, largest first, with how many noughts they stand for.
  private static let scales: [(unit: Int, word: String)] = [
    (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
  ]

  /// The number as running text has it: millions and more by their word where that loses nothing.
  static func spoken(_ number: Rational) -> String {
    for scale in scales where number.magnitude >= Rational(scale.unit) {
      guard let scaled = number.divided(by: Rational(scale.unit)),
        let thousandths = scaled.multiplied(by: Rational(1_000)), thousandths.isWhole
      else { continue }
      return "\(grouped(scaled)) \(scale.word)"
    }
    return grouped(number)
  }

  private static func decimal(_ number: Rational, places: Int, separator: String) -> String {
    if number.isWhole { return whole(number, separator: separator) }
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let (scaled, overflow) = number.numerator.magnitude.multipliedReportingOverflow(
      by: UInt128(scale))
    guard !overflow else { return whole(number, separator: separator) }
    let below = UInt128(number.denominator)
    let half = below / 2 + below % 2
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: below)
    let rounded = rest >= half && rest > 0 ? quotient + 1 : quotient
    var digits = String(rounded % UInt128(scale))
    digits = String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = number < .zero && rounded > 0 ? "-" : ""
    let head = sign + group(String(rounded / UInt128(scale)), separator)
    return digits.isEmpty || places == 0 ? head : head + "." + digits
  }

  private static func whole(_ number: Rational, separator: String) -> String {
    let cut =
      number.isWhole
      ? number.numerator.magnitude : number.numerator.magnitude / UInt128(number.denominator)
    // The standard library spells 64 bits far quicker than 128.
    let digits = UInt64(exactly: cut).map { String($0) } ?? String(cut)
    return (number.numerator < 0 ? "-" : "") + group(digits, separator)
  }

  private static func group(_ digits: String, _ separator: String) -> String {
    guard !separator.isEmpty, digits.utf8.count > 3 else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
