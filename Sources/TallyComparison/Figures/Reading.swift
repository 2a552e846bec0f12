import TallyQuantities

/// One of the figures by which a quantity is given, in base units: as first written, or in brackets.
struct Reading: Hashable, Sendable {
  /// The figure.
  let value: Rational

  /// The place value of its last digit that counts.
  let granularity: Rational

  /// The readings of a quantity with a single figure; empty for ranges and vague wordings.
  static func readings(of quantity: Quantity) -> [Reading] {
    guard quantity.low == quantity.high, Direction(quantity.bound) != .inside else { return [] }
    let written = Reading(value: quantity.low, granularity: quantity.granularity)
    guard let conversion = quantity.mention.conversion,
      conversion.unit.dimension == quantity.dimension,
      let scaled = conversion.value.multiplied(by: conversion.unit.scale),
      let value = scaled.adding(conversion.unit.offset),
      let place = placeValue(of: conversion.value).multiplied(by: conversion.unit.scale)
    else { return [written] }
    return [written, Reading(value: value, granularity: place.magnitude)]
  }

  /// The place value of the last digit of a decimal figure that is not zero: 850 → 10, 1.25 → 0.01.
  static func placeValue(of figure: Rational) -> Rational {
    guard figure != .zero else { return .one }
    let ten = Rational(10)
    var place = Rational.one
    for _ in 0..<30 {
      guard let quotient = figure.divided(by: place), !quotient.isWhole,
        let finer = place.divided(by: ten)
      else { break }
      place = finer
    }
    for _ in 0..<30 {
      guard let coarser = place.multiplied(by: ten), let quotient = figure.divided(by: coarser),
        quotient.isWhole
      else { break }
      place = coarser
    }
    return place
  }
}
