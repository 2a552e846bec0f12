package import TallyText

/// A quantity as it is written: figures, unit, bound, and where each stands.
///
/// Its fields are shared by all copies, so that a copy costs one reference.
package struct QuantityMention: Sendable {
  @usableFromInline
  let storage: Storage

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
  @inlinable package var span: TextSpan { storage.fields.span }

  /// The figures alone: `850`, `10 to 12`, `tens of thousands`.
  @inlinable package var numberSpan: TextSpan { storage.fields.numberSpan }

  /// The tokens of the whole wording, as positions in the analyzed text.
  @inlinable package var tokens: Range<Int> { storage.fields.tokens }

  /// What kind of figure it is.
  @inlinable package var kind: Kind { storage.fields.kind }

  /// The lower figure as written, its scale applied, before conversion; the same as `high` for a single one.
  @inlinable package var low: Rational { storage.fields.low }

  /// The upper figure as written.
  @inlinable package var high: Rational { storage.fields.high }

  /// The place value of the last digit that counts, as written, for the lower figure: 850 → 10, 1.03 million → 10,000.
  @inlinable package var granularity: Rational { storage.fields.granularity }

  /// The unit; nil for counts.
  @inlinable package var unit: MeasurementUnit? { storage.fields.unit }

  /// How the wording binds the figure.
  @inlinable package var bound: Bound { storage.fields.bound }

  /// The rule that gave the bound, which also says how wide its interval is; nil for a bare figure.
  @inlinable package var boundRule: RuleID? { storage.fields.boundRule }

  /// A stated move, if any.
  @inlinable package var change: Change? { storage.fields.change }

  /// The same quantity in another unit, in brackets: `(8 km)`; its figures and unit as written.
  @inlinable package var conversion: Conversion? { storage.fields.conversion }

  /// The rules that made it, in the order of reading.
  @inlinable package var trail: [TrailStep] { storage.fields.trail }

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

  /// The same mention as a sum of money in a currency, with the rule or the words that told which.
  package func inCurrency(_ currency: MeasurementUnit, by step: TrailStep) -> QuantityMention {
    QuantityMention(
      span: span, numberSpan: numberSpan, tokens: tokens, kind: .money, low: low, high: high,
      granularity: granularity, unit: currency, bound: bound, boundRule: boundRule, change: change,
      conversion: conversion, trail: trail + [step])
  }

  /// Makes a mention.
  package init(
    span: TextSpan, numberSpan: TextSpan, tokens: Range<Int>, kind: Kind, low: Rational,
    high: Rational, granularity: Rational, unit: MeasurementUnit?, bound: Bound,
    boundRule: RuleID?, change: Change?, conversion: Conversion?, trail: [TrailStep]
  ) {
    storage = Storage(
      Fields(
        span: span, numberSpan: numberSpan, tokens: tokens, kind: kind, low: low, high: high,
        granularity: granularity, unit: unit, bound: bound, boundRule: boundRule, change: change,
        conversion: conversion, trail: trail))
  }

  /// What a mention holds.
  @usableFromInline
  struct Fields: Hashable, Sendable {
    @usableFromInline let span: TextSpan
    @usableFromInline let numberSpan: TextSpan
    @usableFromInline let tokens: Range<Int>
    @usableFromInline let kind: Kind
    @usableFromInline let low: Rational
    @usableFromInline let high: Rational
    @usableFromInline let granularity: Rational
    @usableFromInline let unit: MeasurementUnit?
    @usableFromInline let bound: Bound
    @usableFromInline let boundRule: RuleID?
    @usableFromInline let change: Change?
    @usableFromInline let conversion: Conversion?
    @usableFromInline let trail: [TrailStep]
  }

  /// The one place in memory where the fields of a mention stand.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}

extension QuantityMention: Hashable {
  package static func == (left: QuantityMention, right: QuantityMention) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  package func hash(into hasher: inout Hasher) { storage.fields.hash(into: &hasher) }
}
