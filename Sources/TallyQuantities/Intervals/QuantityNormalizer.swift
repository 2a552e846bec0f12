import TallyText

/// Brings figures to base units, and their wordings to intervals.
package struct QuantityNormalizer: Sendable {
  private let rules: IntervalRules

  /// For names that several currencies share, by their dimension: which of them it is in which country.
  package let localUnits: [String: [String: MeasurementUnit]]

  /// Makes a normalizer that reads wordings by the given rules.
  package init(rules: QuantityRules) {
    self.rules = rules.intervals
    localUnits = rules.units.locals
  }

  /// The quantity that a mention means; nil where a figure does not fit once it is converted.
  package func quantity(from mention: QuantityMention) -> Quantity? {
    let unit = mention.unit
    let scale = unit?.scale ?? QuantityNormalizer.scale(of: mention.kind)
    let offset = unit?.offset ?? .zero
    let written = rules.intervals(
      low: mention.low, high: mention.high, granularity: mention.granularity,
      bound: mention.bound, boundRule: mention.boundRule, isCount: mention.kind == .count)
    guard let low = mention.low.multiplied(by: scale)?.adding(offset),
      let high = mention.high.multiplied(by: scale)?.adding(offset),
      let granularity = mention.granularity.multiplied(by: scale.magnitude),
      let hard = written.hard.scaled(by: scale, offset: offset),
      let soft = written.soft.scaled(by: scale, offset: offset)
    else { return nil }
    var trail = [written.step]
    if let unit, scale != .one || offset != .zero {
      let result = "\(low.formatted) \(unit.base)"
      trail.append(TrailStep(.unit, rule: unit.rule, span: mention.span, result: result))
    }
    return Quantity(
      dimension: unit?.dimension ?? QuantityNormalizer.dimension(of: mention.kind),
      baseUnit: unit?.base ?? QuantityNormalizer.dimension(of: mention.kind),
      low: low, high: high, granularity: granularity, bound: mention.bound, hard: hard,
      soft: soft, mention: mention, trail: trail)
  }

  /// A fraction without a unit is a share, and shares are told in percent.
  private static func scale(of kind: QuantityMention.Kind) -> Rational {
    kind == .fraction ? Rational(100) : .one
  }

  private static func dimension(of kind: QuantityMention.Kind) -> String {
    switch kind {
    case .fraction: "percent"
    case .multiple: "multiple"
    case .count, .measure, .money, .percent, .age: "count"
    }
  }
}
