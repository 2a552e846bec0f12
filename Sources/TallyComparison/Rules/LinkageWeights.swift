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
  package subscript(_ sign: LinkageSign) -> Double { weights[sign.place] }

  /// The rule that sets a weight.
  package func rule(_ sign: LinkageSign) -> RuleID? { rules[sign.place] }
}

extension LinkageSign {
  /// The position of each sign in the order of declaration.
  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// The position of the sign.
  fileprivate var place: Int { LinkageSign.places[self] ?? 0 }
}
