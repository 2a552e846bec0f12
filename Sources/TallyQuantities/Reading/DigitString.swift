/// A number in digits, as one token: `850`, `1,234.5`, `1.234,5`, `1,00,000`.
struct DigitString: Equatable {
  /// Why digits are no number.
  enum Refusal: String, Equatable, Error {
    /// `1.2.3`, `1,2,3`: more than one decimal sign, or groups of the wrong size.
    case grouping = "digits in groups of the wrong size"
    /// More digits than fit.
    case length = "too many digits"
  }

  /// The value.
  let value: Rational
  /// The place value of the last digit that counts.
  let granularity: Rational
  /// The number of digits before the decimal sign.
  let wholeDigits: Int
  /// Whether there is neither a grouping nor a decimal sign.
  let isPlain: Bool
  /// Whether there are digits after a decimal sign.
  let isDecimal: Bool
  /// Whether the first digit is nought and others follow: `007`.
  let hasLeadingZero: Bool

  /// Reads the digits of a token.
  init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
    if let whole = DigitString.whole(bytes) {
      value = Rational(whole)
      granularity = DigitString.lastPlace(of: whole)
      wholeDigits = bytes.count
      isPlain = true
      isDecimal = false
      hasLeadingZero = bytes.first == 0x30 && bytes.count > 1
      return
    }
    var groups = DigitGroups()
    for byte in bytes { groups.take(byte) }
    let decimals = try groups.decimals()
    guard let mantissa = groups.mantissa, let power = Rational.powerOfTen(-decimals),
      let value = Rational(mantissa, over: 1)?.multiplied(by: power)
    else { throw .length }
    self.value = value
    granularity = decimals > 0 ? power : value.lastPlace
    wholeDigits = groups.digits - decimals
    isPlain = groups.separators.isEmpty
    isDecimal = decimals > 0
    hasLeadingZero = bytes.first == 0x30 && wholeDigits > 1
  }
}

extension DigitString {
  /// The number that up to 18 digits without any sign make: most numbers of a text; nil for others.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }

  /// The place value of the last digit that is not nought; one for nought itself.
  private static func lastPlace(of number: Int) -> Rational {
    guard number > 0 else { return Rational(0).lastPlace }
    var (rest, place) = (number, 1)
    while rest % 10 == 0 { (rest, place) = (rest / 10, place &* 10) }
    return Rational(place)
  }
}

/// Digits and the marks between them, while they are being read.
private struct DigitGroups {
  /// A mark, and how many digits stood before it.
  struct Separator {
    let byte: UInt8
    let digitsBefore: Int
  }

  var mantissa: Int128? = 0
  var digits = 0
  var separators: [Separator] = []

  mutating func take(_ byte: UInt8) {
    guard (0x30...0x39).contains(byte) else {
      separators.append(Separator(byte: byte, digitsBefore: digits))
      return
    }
    digits += 1
    guard let known = mantissa else { return }
    let (product, over) = known.multipliedReportingOverflow(by: 10)
    let (sum, overSum) = product.addingReportingOverflow(Int128(byte - 0x30))
    mantissa = over || overSum ? nil : sum
  }

  /// How many of the digits stand after the decimal sign.
  func decimals() throws(DigitString.Refusal) -> Int {
    guard let last = separators.last else { return 0 }
    let isRepeated = separators.dropLast().contains { $0.byte == last.byte }
    let isMixed = separators.dropLast().contains { $0.byte != last.byte }
    if isMixed {
      // The last sign is the decimal one, and the others group.
      guard !isRepeated, groups(upTo: last.digitsBefore, of: separators.dropLast()) else {
        throw .grouping
      }
      return digits - last.digitsBefore
    }
    if last.byte == UInt8(ascii: "."), !isRepeated { return digits - last.digitsBefore }
    if groups(upTo: digits, of: separators[...]) { return 0 }
    guard !isRepeated, last.byte == UInt8(ascii: ",") else { throw .grouping }
    return digits - last.digitsBefore
  }

  /// Whether the signs cut the digits into thousands, or into the lakhs and crores of India.
  private func groups(upTo end: Int, of signs: ArraySlice<Separator>) -> Bool {
    guard let first = signs.first, first.digitsBefore <= 3, first.digitsBefore > 0 else {
      return false
    }
    var sizes: [Int] = []
    var start = first.digitsBefore
    for sign in signs.dropFirst() {
      sizes.append(sign.digitsBefore - start)
      start = sign.digitsBefore
    }
    let isWestern = sizes.allSatisfy { $0 == 3 }
    let isIndian = sizes.allSatisfy { $0 == 2 } && first.digitsBefore <= 2
    let hasLeadingZero = mantissa.map { $0 == 0 } ?? false
    return end - start == 3 && (isWestern || isIndian) && !hasLeadingZero
  }
}
