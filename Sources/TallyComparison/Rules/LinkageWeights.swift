package import TallyText

/// The weights of the signs by which claims of two documents about one event are linked.
package struct LinkageWeights: Sendable {
  private let weights: [Double]
  private let rules: [RuleID?]

  /// Makes a table; a sign that is not set weighs nothing.
  package init(_ settings: [LinkageSign: (weight: Double, rule: RuleID?)] = [:]) {
    weights = LinkageSign.allCases.map { settings[$0]?.weight ?? 0 }
    rules = LinkageSign.allCases.map { settings[$0]?.rule }
  }

  /// The weight of a sign.
  package subscript(_ sign: LinkageSign) -> Double { weights[sign.rawValue] }

  /// The weights of all signs of a pair, added up: the logarithm of the odds that both speak of one fact.
  func sum(_ signs: PairSigns) -> Double {
    var sum = 0.0
    var shown = signs.shown
    while shown != 0 {
      let place = shown.trailingZeroBitCount
      sum += weights[place] * signs.values[place]
      shown &= shown - 1
    }
    return sum
  }

  /// The probability that logarithms of odds add up to: 1 / (1 + e^−x), by the square of e^(x/2ⁿ), which is exact enough
  /// and the same on every platform.
  package static func probability(logit: Double) -> Double {
    let small = max(-30, min(30, logit)) / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3))
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }

  /// The rule that sets a weight.
  package func rule(_ sign: LinkageSign) -> RuleID? { rules[sign.rawValue] }
}
