package import TallyText

/// The figures of a mention in the conventions of extraction benchmarks: one entry a wording.
///
/// A bracketed conversion is an entry of its own. Vague plurals span a whole order of magnitude there,
/// `dozens` 12 to 120 and `hundreds` 100 to 1,000, where the tables give the band a reader expects.
package struct QuantityFigures: Hashable, Sendable {
  /// Where the wording stands.
  package let span: TextSpan

  /// The lower figure as written, its scale applied.
  package let low: Rational

  /// The upper figure; the same as `low` for a single one.
  package let high: Rational

  /// The unit's name; nil for counts, whose unit is the counted noun.
  package let unit: String?

  /// `=`, `~`, `>` or `<`; `up` or `down` where a change is stated.
  package let change: String
}

extension QuantityMention {
  /// The figures in the conventions of extraction benchmarks.
  package var figures: [QuantityFigures] {
    let band = bound == .vague ? orderOfMagnitude : nil
    let own = QuantityFigures(
      span: span, low: band?.low ?? low, high: band?.high ?? high, unit: unit?.name,
      change: change?.rawValue ?? bound.sign)
    guard let conversion else { return [own] }
    let second = QuantityFigures(
      span: conversion.span, low: conversion.value, high: conversion.value,
      unit: conversion.unit.name, change: bound.sign)
    return [own, second]
  }

  /// The order of magnitude that a vague plural names; nil for narrower bands such as `several`.
  private var orderOfMagnitude: (low: Rational, high: Rational)? {
    guard let fourfold = low.multiplied(by: Rational(4)), high >= fourfold,
      let base = low.divided(by: Rational(2)), let next = base.multiplied(by: Rational(10))
    else { return nil }
    return (base, next)
  }
}

extension Bound {
  /// The sign that benchmarks write for it.
  fileprivate var sign: String {
    switch self {
    case .exact, .range: "="
    case .about, .vague: "~"
    case .atLeast, .moreThan: ">"
    case .atMost, .lessThan, .upTo: "<"
    }
  }
}
