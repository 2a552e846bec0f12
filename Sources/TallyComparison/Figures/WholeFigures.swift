import TallyQuantities

/// The figures of a claim as machine words: most are whole and small, and reckoned with many times faster than fractions.
struct WholeFigures {
  private let low: Int64
  private let high: Int64

  /// Makes them of exact figures; nil where one of these is no whole number of 64 bits.
  init?(_ low: Rational, _ high: Rational) {
    guard let low = WholeFigures.word(low), let high = WholeFigures.word(high) else { return nil }
    self.low = low
    self.high = high
  }

  /// The larger over the smaller of the two figures that lie nearest, as `NearestFigures` has it.
  func ratio(to other: WholeFigures) -> Double? {
    let (first, second) =
      high < other.low
      ? (high, other.low)
      : other.high < low ? (low, other.high) : (max(low, other.low), max(low, other.low))
    guard first != second else { return first == 0 ? nil : 1 }
    guard first != 0, second != 0, (first < 0) == (second < 0) else { return nil }
    let (one, two) = (Double(first.magnitude), Double(second.magnitude))
    return max(one, two) / min(one, two)
  }

  private static func word(_ figure: Rational) -> Int64? {
    guard figure.isWhole else { return nil }
    return Int64(exactly: figure.numerator)
  }
}
