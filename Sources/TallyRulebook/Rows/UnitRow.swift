package import TallyQuantities

/// A unit of measurement: a row of `units`.
package struct UnitRow: RuleRow {
  /// The name in the singular.
  package let name: String
  /// What it measures.
  package let dimension: String
  /// The unit that figures of the dimension are brought to.
  package let base: String
  /// How many base units make one.
  package let scale: Rational
  /// What to add after scaling.
  package let offset: Rational
  /// The kind of figure it makes.
  package let kind: QuantityMention.Kind
  /// Other wordings, whatever their case; plurals too.
  package let aliases: [String]
  /// Short forms, which count only as they are written here.
  package let symbols: [String]
  /// Wordings that count only where the context shows that they are a unit.
  package let guarded: [String]
  /// Wordings that stand before the figure.
  package let before: [String]
  /// The prefixes that it is used with, by name.
  package let prefixes: [String]
  /// Words nearby that speak for it where its wording has other meanings.
  package let cues: [String]
  /// The unit that it counts in where that has a name of its own: `year` for `year old`.
  package let plainName: String?
  /// The unit that its fractions are told in, and how many of it make one; nil where they are decimals.
  package let part: MeasurementUnit.Part?
  /// Whether a figure with smaller units added to it stays in this unit.
  package let takesSums: Bool
  /// Whether a bare figure in apposition to a name has this unit.
  package let isApposition: Bool
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case unit, dimension, base, scale, offset, kind, aliases, symbols, guarded, before, prefixes
    case cues, plain, part, parts, takesSums, apposition
    case example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    name = try row.decode(String.self, forKey: .unit)
    dimension = try row.decode(String.self, forKey: .dimension)
    base = try row.decode(String.self, forKey: .base)
    scale = try row.decodeNumber(.scale)
    guard scale > .zero else {
      throw DecodingError.dataCorruptedError(
        forKey: .scale, in: row, debugDescription: "\"scale\" must be above zero")
    }
    offset = try row.decodeNumberIfPresent(.offset) ?? .zero
    kind = try row.contains(.kind) ? row.decodeCase(QuantityMention.Kind.self, .kind) : .measure
    aliases = try row.decodeIfPresent([String].self, forKey: .aliases) ?? []
    symbols = try row.decodeIfPresent([String].self, forKey: .symbols) ?? []
    guarded = try row.decodeIfPresent([String].self, forKey: .guarded) ?? []
    before = try row.decodeIfPresent([String].self, forKey: .before) ?? []
    prefixes = try row.decodeIfPresent([String].self, forKey: .prefixes) ?? []
    cues = try row.decodeIfPresent([String].self, forKey: .cues) ?? []
    plainName = try row.decodeIfPresent(String.self, forKey: .plain)
    part =
      try row.contains(.part)
      ? MeasurementUnit.Part(
        name: row.decode(String.self, forKey: .part), count: row.decode(Int.self, forKey: .parts))
      : nil
    takesSums = try row.decodeIfPresent(Bool.self, forKey: .takesSums) ?? false
    isApposition = try row.decodeIfPresent(Bool.self, forKey: .apposition) ?? false
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
