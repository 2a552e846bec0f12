import TallyQuantities

/// What comparison takes of a quantity: the figures and what their wording admits, without the wording itself.
struct PrintedFigures: Sendable {
  /// The lower printed figure, in base units.
  let low: Rational

  /// The upper printed figure; the same as `low` for a single one.
  let high: Rational

  /// The place value of the last digit that counts.
  let granularity: Rational

  /// What a reader expects.
  let soft: Interval

  /// How the wording binds the figure.
  let bound: Bound

  /// Whether things are counted, rather than something measured.
  let isCount: Bool

  /// The figure in a second unit, where one stands in brackets; else empty.
  let further: [Reading]

  /// Takes the figures of a quantity.
  init(_ quantity: Quantity) {
    low = quantity.low
    high = quantity.high
    granularity = quantity.granularity
    soft = quantity.soft
    bound = quantity.bound
    isCount = quantity.isCount
    further =
      quantity.mention.conversion == nil ? [] : Array(Reading.readings(of: quantity).dropFirst())
  }

  /// Whether both give the same figures, hedges aside.
  func isSame(as other: PrintedFigures) -> Bool { low == other.low && high == other.high }

  /// The figures by which findings tell values apart.
  var value: ValueClass { ValueClass(low, high) }

  /// The figure as it is first written; nil for ranges and vague wordings.
  var reading: Reading? {
    guard low == high, Direction(bound) != .inside else { return nil }
    return Reading(value: low, granularity: granularity)
  }
}
