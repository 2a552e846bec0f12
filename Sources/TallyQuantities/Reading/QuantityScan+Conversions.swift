import TallyText

extension QuantityScan {
  /// A second wording in brackets, read.
  struct ConversionMatch {
    /// The second wording; nil where the brackets repeat the same figure: `Eighty-eight (88)`.
    let conversion: QuantityMention.Conversion?
    /// The position after the closing bracket.
    let end: Int
    /// How it was read.
    let steps: [TrailStep]
  }

  /// `(160 metres)` after `530 feet`: the same quantity in another unit of its kind.
  func conversion(of amount: Amount, at place: Int) -> ConversionMatch? {
    guard isMark(place, "(") else { return nil }
    let bounds = boundsBefore(at: place + 1)
    guard let second = self.amount(at: bounds.tokens.upperBound), isMark(second.end, ")"),
      second.numeral.kind == .plain
    else { return nil }
    let range = (place + 1)..<second.end
    guard let first = amount.unit else {
      guard second.unit == nil, second.numeral.value == amount.numeral.value else { return nil }
      let step = step(.numeral, nil, range, "the same figure again")
      return ConversionMatch(conversion: nil, end: second.end + 1, steps: [step])
    }
    guard let unit = second.unit, unit.unit != first.unit, unit.kind == first.kind,
      unit.unit.dimension == first.unit.dimension || unit.kind == .money
    else { return nil }
    let conversion = QuantityMention.Conversion(
      value: second.numeral.value, unit: unit.unit, span: span(range))
    return ConversionMatch(
      conversion: conversion, end: second.end + 1, steps: bounds.steps + second.steps)
  }
}
