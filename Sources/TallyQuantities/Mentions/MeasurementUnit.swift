package import TallyText

/// A unit of measurement: its name, what it measures, and its exact size in the base unit of that kind.
package struct MeasurementUnit: Hashable, Sendable {
  /// The name in the singular: `kilometre`, `US dollar`, `percent`.
  package let name: String

  /// What it measures: `length`, `mass`, `money USD`, `percent`; figures meet only within one dimension.
  package let dimension: String

  /// The unit that figures of this dimension are brought to: `metre`.
  package let base: String

  /// How many base units make one of these.
  package let scale: Rational

  /// What to add after scaling, for temperatures: base = figure × scale + offset.
  package let offset: Rational

  /// The rule it stands in.
  package let rule: RuleID

  /// Makes a unit.
  package init(
    name: String, dimension: String, base: String, scale: Rational, offset: Rational, rule: RuleID
  ) {
    self.name = name
    self.dimension = dimension
    self.base = base
    self.scale = scale
    self.offset = offset
    self.rule = rule
  }
}
