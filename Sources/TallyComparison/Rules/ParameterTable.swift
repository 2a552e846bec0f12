package import TallyQuantities
package import TallyText

/// The values of the parameters, each with the rule that sets it.
package struct ParameterTable: Sendable {
  /// A parameter's value and the rule it stands in.
  package struct Setting: Hashable, Sendable {
    /// The value.
    package let value: Rational
    /// The rule; nil for a value set by a program.
    package let rule: RuleID?

    /// Makes a setting.
    package init(_ value: Rational, rule: RuleID? = nil) {
      self.value = value
      self.rule = rule
    }
  }

  private let settings: [Parameter: Setting]
  private let doubles: [Parameter: Double]

  /// Makes a table; a parameter that is not set is zero.
  package init(_ settings: [Parameter: Setting] = [:]) {
    self.settings = settings
    doubles = settings.mapValues(\.value.approximate)
  }

  /// The exact value of a parameter.
  package subscript(_ parameter: Parameter) -> Rational { settings[parameter]?.value ?? .zero }

  /// The value of a parameter as the nearest double-precision number.
  package func approximate(_ parameter: Parameter) -> Double { doubles[parameter] ?? 0 }

  /// The value of a parameter cut to a whole number from 0 to a million.
  package func whole(_ parameter: Parameter) -> Int {
    let value = self[parameter]
    return Int(max(0, min(1_000_000, value.numerator / value.denominator)))
  }

  /// The rule that sets a parameter.
  package func rule(_ parameter: Parameter) -> RuleID? { settings[parameter]?.rule }
}
