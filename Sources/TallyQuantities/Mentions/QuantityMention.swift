package import TallyText

/// A quantity as it is written: figures, unit, bound, and where each stands.
package struct QuantityMention: Hashable, Sendable {
  /// What kind of figure it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Things counted: `850 troops`, `13 homes`; the unit is the counted noun, found by the claims layer.
    case count
    /// A measured unit: metres, hours, kilograms, degrees.
    case measure
    /// Money; the unit is its currency.
    case money
    /// Per cent of something, or percentage points.
    case percent
    /// A share: `one in five`, `two thirds`.
    case fraction
    /// How often as much: `threefold`, `doubled`.
    case multiple
    /// How old somebody is.
    case age
  }

  /// A move that the wording states: `rose by 35`, `down 12 %`.
  package enum Change: String, Hashable, Sendable { case up, down }

  /// The whole wording: bound, figures and unit.
  package let span: TextSpan

  /// The figures alone: `850`, `10 to 12`, `tens of thousands`.
  package let numberSpan: TextSpan

  /// The tokens of the whole wording, as positions in the analyzed text.
  package let tokens: Range<Int>

  /// What kind of figure it is.
  package let kind: Kind

  /// The lower figure as written, its scale applied, before conversion; the same as `high` for a single one.
  package let low: Rational

  /// The upper figure as written.
  package let high: Rational

  /// The place value of the last digit that counts, as written, for the lower figure: 850 → 10, 1.03 million → 10,000.
  package let granularity: Rational

  /// The unit; nil for counts.
  package let unit: MeasurementUnit?

  /// How the wording binds the figure.
  package let bound: Bound

  /// The rule that gave the bound, which also says how wide its interval is; nil for a bare figure.
  package let boundRule: RuleID?

  /// A stated move, if any.
  package let change: Change?

  /// The same quantity in another unit, in brackets: `(8 km)`; its figures and unit as written.
  package let conversion: Conversion?

  /// The rules that made it, in the order of reading.
  package let trail: [TrailStep]

  /// The second wording of a quantity that is given in two units.
  package struct Conversion: Hashable, Sendable {
    /// The figure in the second unit.
    package let value: Rational
    /// The second unit.
    package let unit: MeasurementUnit
    /// The figure and the unit, as they stand.
    package let span: TextSpan

    /// Makes a second wording.
    package init(value: Rational, unit: MeasurementUnit, span: TextSpan) {
      self.value = value
      self.unit = unit
      self.span = span
    }
  }

  /// The same mention with a stated move.
  func moving(_ change: Change) -> QuantityMention {
    QuantityMention(
      span: span, numberSpan: numberSpan, tokens: tokens, kind: kind, low: low, high: high,
      granularity: granularity, unit: unit, bound: bound, boundRule: boundRule, change: change,
      conversion: conversion, trail: trail)
  }

  /// Makes a mention.
  package init(
    span: TextSpan, numberSpan: TextSpan, tokens: Range<Int>, kind: Kind, low: Rational,
    high: Rational, granularity: Rational, unit: MeasurementUnit?, bound: Bound,
    boundRule: RuleID?, change: Change?, conversion: Conversion?, trail: [TrailStep]
  ) {
    self.span = span
    self.numberSpan = numberSpan
    self.tokens = tokens
    self.kind = kind
    self.low = low
    self.high = high
    self.granularity = granularity
    self.unit = unit
    self.bound = bound
    self.boundRule = boundRule
    self.change = change
    self.conversion = conversion
    self.trail = trail
  }
}
