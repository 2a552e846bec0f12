package import TallyText

/// A quantity as it is meant: figures in base units, and the values that its wording admits.
package struct Quantity: Hashable, Sendable {
  /// What the figure measures: `count`, `length`, `money USD`, `percent`, `duration`, …
  package let dimension: String

  /// The unit of `low`, `high` and the intervals: `metre`, `US dollar`, `percent`; `count` for things counted.
  package let baseUnit: String

  /// The lower printed figure, in base units.
  package let low: Rational

  /// The upper printed figure, in base units; the same as `low` for a single one.
  package let high: Rational

  /// The place value of the last digit that counts, in base units.
  package let granularity: Rational

  /// How the wording binds the figure.
  package let bound: Bound

  /// What the words rule out; everything where nothing is ruled out.
  package let hard: Interval

  /// What a reader expects.
  package let soft: Interval

  /// The wording it was read from.
  package let mention: QuantityMention

  /// How the intervals came about, with the rule that set their width.
  package let trail: [TrailStep]

  /// Makes a quantity.
  package init(
    dimension: String, baseUnit: String, low: Rational, high: Rational, granularity: Rational,
    bound: Bound, hard: Interval, soft: Interval, mention: QuantityMention, trail: [TrailStep]
  ) {
    self.dimension = dimension
    self.baseUnit = baseUnit
    self.low = low
    self.high = high
    self.granularity = granularity
    self.bound = bound
    self.hard = hard
    self.soft = soft
    self.mention = mention
    self.trail = trail
  }
}
