import TallyText

/// A unit as it stands beside a figure.
struct UnitMatch {
  /// The unit.
  let unit: MeasurementUnit
  /// The kind of figure it makes.
  let kind: QuantityMention.Kind
  /// The tokens of the unit, with the hyphen before it.
  let tokens: Range<Int>
  /// How it was read.
  let steps: [TrailStep]
}
