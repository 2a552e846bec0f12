package import TallyText

/// The wordings of all units and currencies.
package struct UnitTable: Sendable {
  /// One meaning of a wording.
  package struct Meaning: Hashable, Sendable {
    /// The unit, as a position in `rules`.
    package let unit: Int
    /// How the wording must be written, byte for byte; nil where case does not matter.
    package let exact: [UInt8]?
    /// Whether it counts only where the context shows that it is a unit: `in`, `second`.
    package let isGuarded: Bool
    /// What the figure is multiplied by: a million for `MUSD`.
    package let multiple: Rational

    /// Makes a meaning.
    package init(unit: Int, exact: [UInt8]?, isGuarded: Bool, multiple: Rational = .one) {
      self.multiple = multiple
      self.unit = unit
      self.exact = exact
      self.isGuarded = isGuarded
    }
  }

  /// Two dimensions that make a third: length over duration is speed.
  package struct Quotient: Hashable, Sendable {
    /// What stands above.
    package let numerator: String
    /// What stands below.
    package let denominator: String

    /// Makes a quotient.
    package init(numerator: String, denominator: String) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// All units.
  package private(set) var rules: [UnitRule] = []

  /// The wordings that stand after a figure.
  package private(set) var after = RulePhrases<[Meaning]>()

  /// The wordings that stand before a figure: signs of currencies, `aged`.
  package private(set) var before = RulePhrases<[Meaning]>()

  /// The names of dimensions that are quotients, with the rule.
  package var quotients: [Quotient: (name: String, rule: RuleID)] = [:]

  /// For names that several currencies share, by their dimension: which of them it is in which country.
  package var locals: [String: [String: MeasurementUnit]] = [:]

  /// The unit of an age in apposition: `the driver, 43,`; nil where no rule names one.
  package var apposition: Int?

  /// Makes an empty table.
  package init() {}

  /// Adds a unit, and returns its position.
  package mutating func insert(_ rule: UnitRule) -> Int {
    rules.append(rule)
    return rules.count - 1
  }

  /// Adds a wording that stands after a figure.
  package mutating func insert(after words: [WordID], _ meaning: Meaning) {
    let others = after.value(of: words) ?? []
    if !others.contains(meaning) { after.insert(words, others + [meaning]) }
  }

  /// Adds a wording that stands before a figure.
  package mutating func insert(before words: [WordID], _ meaning: Meaning) {
    let others = before.value(of: words) ?? []
    if !others.contains(meaning) { before.insert(words, others + [meaning]) }
  }
}
