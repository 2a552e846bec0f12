package import TallyText

/// A unit as the tables hold it: what it measures, and what kind of figure it makes.
package struct UnitRule: Hashable, Sendable {
  /// The unit.
  package let unit: MeasurementUnit

  /// The kind of a figure with this unit.
  package let kind: QuantityMention.Kind

  /// The prefix that the unit was made with: `kilo`; nil for none.
  package let prefix: RuleID?

  /// Words nearby that speak for this unit where its name has other meanings: `weigh` for pounds.
  package let cues: [WordID]

  /// Whether figures from a million upwards speak for this unit, where its name has other meanings.
  package let prefersLarge: Bool

  /// Whether a figure with smaller units added to it stays in this unit: `5 ft 2 in` in feet.
  package let takesSums: Bool

  /// Makes a unit rule.
  package init(
    unit: MeasurementUnit, kind: QuantityMention.Kind, prefix: RuleID?, cues: [WordID],
    prefersLarge: Bool, takesSums: Bool = false
  ) {
    self.unit = unit
    self.kind = kind
    self.prefix = prefix
    self.cues = cues
    self.prefersLarge = prefersLarge
    self.takesSums = takesSums
  }
}
