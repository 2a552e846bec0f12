import TallyQuantities

/// Reads exact decimal numbers from rows: `1.105`, `30`.
enum DecimalText {
  /// The number that a text spells.
  ///
  /// - Throws: `RuleError` where it is no decimal number of at most 30 digits.
  static func rational(_ text: String, key: String, at location: RuleLocation) throws -> Rational {
    guard let number = rational(text) else {
      throw RuleError(
        location: location,
        reason: "\"\(key)\" is \"\(text)\"; expected a decimal number such as \"1.25\"")
    }
    return number
  }

  private static func rational(_ text: String) -> Rational? {
    var digits: Int128 = 0
    var scale: Int128 = 1
    var count = 0
    var isFraction = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !isFraction, count > 0 {
        isFraction = true
      } else if (0x30...0x39).contains(byte), count < 30 {
        digits = digits * 10 + Int128(byte - 0x30)
        if isFraction { scale *= 10 }
        count += 1
      } else {
        return nil
      }
    }
    return count > 0 ? Rational(digits, over: scale) : nil
  }
}
