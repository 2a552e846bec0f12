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

  /// The name in lists of quantities, where that is another: `year` for `year old`, `KWD`.
  package let plainName: String?

  /// What its fractions are counted in; nil where they are told as decimals.
  package let part: Part?

  /// The rule it stands in.
  package let rule: RuleID

  /// A smaller unit, and how many of it make one: 60 minutes of an hour.
  package struct Part: Hashable, Sendable {
    /// Its name in the singular; nil where only the number is known: hundredths of a currency.
    package let name: String?
    /// How many of it make one of the larger.
    package let count: Int

    /// Makes a part.
    package init(name: String?, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Makes a unit.
  package init(
    name: String, dimension: String, base: String, scale: Rational, offset: Rational, rule: RuleID,
    plainName: String? = nil, part: Part? = nil
  ) {
    self.name = name
    self.dimension = dimension
    self.base = base
    self.scale = scale
    self.offset = offset
    self.rule = rule
    self.plainName = plainName
    self.part = part
  }
}
