package import TallyQuantities

/// Exact numbers for people: thousands separated, millions and more in words.
package enum FigureText {
  /// The words for powers of a thousand, largest first, with how many digits they stand for.
  private static let scales: [(digits: Int, word: String)] = [
    (12, "trillion"), (9, "billion"), (6, "million"),
  ]

  /// The number: `850`, `12,391`, `1.03 million`, `−2.5`; at most three digits after the point.
  package static func words(_ number: Rational) -> String {
    let sign = number < .zero ? "−" : ""
    let size = number.magnitude
    for scale in scales {
      guard let unit = DecimalText.rational("1e\(scale.digits)"), size >= unit,
        let scaled = size.divided(by: unit), let digits = shortDecimal(scaled)
      else { continue }
      return "\(sign)\(separated(digits)) \(scale.word)"
    }
    return sign + separated(DecimalText.rounded(size, places: size < .one ? 4 : 3))
  }

  /// The digits where at most three stand after the point, else nil: 325 → "325", 1.2503417 → nil.
  private static func shortDecimal(_ number: Rational) -> String? {
    guard let digits = DecimalText.exact(number) else { return nil }
    let fraction = digits.split(separator: ".").dropFirst().first
    return (fraction?.utf8.count ?? 0) <= 3 ? digits : nil
  }

  /// Commas between groups of three digits before the point.
  package static func separated(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.utf8.count > 3, !digits.contains("e") else {
      return digits
    }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0 && (whole.utf8.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return parts.count == 2 ? "\(grouped).\(parts[1])" : grouped
  }
}
