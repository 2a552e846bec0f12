package import TallyText

/// A unit of measurement: its name, what it measures, and its exact size in the base unit of that kind.
///
/// What is known of it is kept apart, in one place for all copies: a unit travels with every figure.
package struct MeasurementUnit: Hashable, Sendable {
  private let storage: Storage

  /// The name in the singular: `kilometre`, `US dollar`, `percent`.
  package var name: String { storage.facts.name }

  /// What it measures: `length`, `mass`, `money USD`, `percent`; figures meet only within one dimension.
  package var dimension: String { storage.facts.dimension }

  /// The unit that figures of this dimension are brought to: `metre`.
  package var base: String { storage.facts.base }

  /// How many base units make one of these.
  package var scale: Rational { storage.facts.scale }

  /// What to add after scaling, for temperatures: base = figure × scale + offset.
  package var offset: Rational { storage.facts.offset }

  /// The name in lists of quantities, where that is another: `year` for `year old`, `KWD`.
  package var plainName: String? { storage.facts.plainName }

  /// What its fractions are counted in; nil where they are told as decimals.
  package var part: Part? { storage.facts.part }

  /// The rule it stands in.
  package var rule: RuleID { storage.facts.rule }

  /// A smaller unit, and how many of it make one: 60 minutes of an hour.
  package struct Part: Hashable, Sendable {
    /// Its name in the singular; nil where only the number is known: hundredths of a currency.
    package let name: String?
    /// How many of it make one of the larger.
    package let count: Int

    /// Makes a part.
    package init(name: String?, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Makes a unit.
  package init(
    name: String, dimension: String, base: String, scale: Rational, offset: Rational, rule: RuleID,
    plainName: String? = nil, part: Part? = nil
  ) {
    storage = .facts(
      Facts(
        name: name, dimension: dimension, base: base, scale: scale, offset: offset,
        plainName: plainName, part: part, rule: rule))
  }

  private struct Facts: Hashable, Sendable {
    let name: String
    let dimension: String
    let base: String
    let scale: Rational
    let offset: Rational
    let plainName: String?
    let part: Part?
    let rule: RuleID
  }

  private indirect enum Storage: Hashable, Sendable {
    case facts(Facts)

    var facts: Facts {
      switch self {
      case .facts(let facts): facts
      }
    }
  }
}
