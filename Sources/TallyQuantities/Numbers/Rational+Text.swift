extension Rational {
  /// Reads `12`, `-0.25`, `1/3`; nil for anything else and for what does not fit.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      self.init(decimal: bytes[...])
      return
    }
    guard let above = Rational(decimal: bytes[..<slash]),
      let below = Rational(decimal: bytes[(slash + 1)...]),
      let quotient = above.divided(by: below)
    else { return nil }
    self = quotient
  }

  /// Reads digits with an optional sign and an optional decimal point; nil for anything else.
  package init?(decimal bytes: ArraySlice<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    var whole: Int128 = 0
    var places: Int?
    var digits = 0
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), places == nil {
        places = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, over) = whole.multipliedReportingOverflow(by: 10)
      let (sum, overSum) = product.addingReportingOverflow(Int128(byte - 0x30))
      guard !over, !overSum else { return nil }
      whole = sum
      digits += 1
      if let known = places { places = known + 1 }
    }
    guard digits > 0, let power = Rational.powerOfTen(-(places ?? 0)),
      let value = Rational(isNegative ? -whole : whole, over: 1)?.multiplied(by: power)
    else { return nil }
    self = value
  }

  /// Ten to the given power, which may be below zero; nil where it does not fit.
  package static func powerOfTen(_ exponent: Int) -> Rational? {
    guard exponent.magnitude <= 37 else { return nil }
    var power: Int128 = 1
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? Rational(1, over: power) : Rational(power, over: 1)
  }

  /// The number to a whole power; nil where it does not fit.
  package func raised(to exponent: Int) -> Rational? {
    guard exponent.magnitude <= 126 else { return nil }
    var power = Rational.one
    for _ in 0..<exponent.magnitude {
      guard let next = power.multiplied(by: self) else { return nil }
      power = next
    }
    return exponent < 0 ? Rational.one.divided(by: power) : power
  }
}

extension Rational: CustomStringConvertible {
  /// The shortest exact decimal, `1234.5`; a fraction, `1/3`, where no decimal is exact.
  package var description: String {
    if denominator == 1, let whole = Int(exactly: numerator) { return String(whole) }
    guard let places = decimalPlaces else { return "\(numerator)/\(denominator)" }
    guard places > 0 else { return "\(numerator)" }
    return decimal(places: places) ?? "\(numerator)/\(denominator)"
  }

  /// The number for people, with its thousands grouped: `1,234.5`.
  package var formatted: String {
    let text = description
    let bytes = text.utf8
    guard bytes.count > 3 else { return text }
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let digits = bytes.dropFirst(start).prefix { (0x30...0x39).contains($0) }.count
    guard digits > 3 else { return text }
    var grouped: [UInt8] = []
    grouped.reserveCapacity(bytes.count * 4 / 3 + 1)
    for (place, byte) in bytes.enumerated() {
      let left = start + digits - place
      if place > start, left > 0, left % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(byte)
    }
    return String(decoding: grouped, as: UTF8.self)
  }

  /// How many digits after the point write it exactly; nil where no number of them does.
  package var decimalPlaces: Int? {
    var rest = denominator
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 {
      rest /= 2
      twos += 1
    }
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    return rest == 1 ? max(twos, fives) : nil
  }

  private func decimal(places: Int) -> String? {
    guard let scaled = Rational.powerOfTen(places).flatMap({ multiplied(by: $0) }) else {
      return nil
    }
    let size = scaled.numerator.magnitude
    let digits = UInt64(exactly: size).map { String($0) } ?? String(size)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = scaled.numerator < 0 ? "-" : ""
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
