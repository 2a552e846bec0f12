package import TallyText

/// The figures of a mention in the conventions of extraction benchmarks: one entry a wording.
///
/// A bracketed conversion is an entry of its own. Vague plurals span a whole order of magnitude there,
/// `dozens` 12 to 120 and `hundreds` 100 to 1,000, where the tables give the band a reader expects; `a couple`
/// is 2; and narrower bands, `several`, give no figure at all. Ages are counted in years or months.
package struct QuantityFigures: Hashable, Sendable {
  /// Where the wording stands.
  package let span: TextSpan

  /// The lower figure as written, its scale applied.
  package let low: Rational

  /// The upper figure; the same as `low` for a single one.
  package let high: Rational

  /// Whether both ends are said, even where they are the same: `equal to 20`.
  package let isRange: Bool

  /// The unit's name; nil for counts, whose unit is the counted noun.
  package let unit: String?

  /// What fractions of the unit are counted in; nil where they are decimals.
  package let part: MeasurementUnit.Part?

  /// `=`, `~`, `>` or `<`; `up` or `down` where a change is stated.
  package let change: String

  /// The same figures in the smaller unit that fractions are told in, if they are fractions: 1½ hours as
  /// 90 minutes.
  package var inParts: QuantityFigures {
    guard let part, let name = part.name, !low.isWhole || !high.isWhole,
      let low = low.multiplied(by: Rational(part.count)),
      let high = high.multiplied(by: Rational(part.count)),
      low.isWhole, high.isWhole
    else { return self }
    return QuantityFigures(
      span: span, low: low, high: high, isRange: isRange, unit: name, part: nil, change: change)
  }
}

extension QuantityMention {
  /// The figures in the conventions of extraction benchmarks.
  package var figures: [QuantityFigures] {
    guard let band else { return [] }
    let own = QuantityFigures(
      span: span, low: band.low, high: band.high, isRange: bound == .range,
      unit: unit.map(name), part: unit?.part,
      change: change?.rawValue ?? bound.sign)
    guard let conversion else { return [own] }
    let second = QuantityFigures(
      span: conversion.span, low: conversion.value, high: conversion.value, isRange: false,
      unit: name(of: conversion.unit), part: nil, change: bound.sign)
    return [own, second]
  }

  private func name(of unit: MeasurementUnit) -> String { unit.plainName ?? unit.name }

  /// The figures; for a vague wording the order of magnitude that it names, and nil where it names none.
  private var band: (low: Rational, high: Rational)? {
    guard bound == .vague else { return (low, high) }
    if let fourfold = low.multiplied(by: Rational(4)), high >= fourfold,
      let base = low.divided(by: Rational(2)), let next = base.multiplied(by: Rational(10))
    {
      return (base, next)
    }
    guard let half = low.divided(by: Rational(2)), let next = low.adding(half), high <= next else {
      return nil
    }
    return (low, low)
  }
}

extension Bound {
  /// The sign that benchmarks write for it.
  fileprivate var sign: String {
    switch self {
    case .exact, .range, .vague: "="
    case .about: "~"
    case .atLeast, .moreThan: ">"
    case .atMost, .lessThan, .upTo: "<"
    }
  }
}
