import TallyText

/// A unit as it stands beside a figure.
struct UnitMatch {
  /// The unit.
  let unit: MeasurementUnit
  /// The kind of figure it makes.
  let kind: QuantityMention.Kind
  /// The tokens of the unit, with the hyphen before it.
  var tokens: Range<Int>
  /// What the figure is multiplied by: a million for `MUSD`.
  var multiple: Rational = .one
  /// Whether smaller units are added in this one: `5 ft 2 in` in feet.
  var takesSums = false
  /// How it was read.
  let steps: [TrailStep]
}
