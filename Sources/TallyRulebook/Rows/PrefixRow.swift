package import TallyQuantities

/// A prefix of units: a row of `prefixes`.
package struct PrefixRow: RuleRow {
  /// The name: `kilo`.
  package let name: String
  /// The symbols: `k`.
  package let symbols: [String]
  /// How many times the unit it makes.
  package let scale: Rational
  /// Letters that make it a multiple of a currency before its code: `M` in `MUSD`.
  package let currencySymbols: [String]
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case prefix, symbols, scale, currencySymbols, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    name = try row.decode(String.self, forKey: .prefix)
    symbols = try row.decode([String].self, forKey: .symbols)
    scale = try row.decodeNumber(.scale)
    currencySymbols = try row.decodeIfPresent([String].self, forKey: .currencySymbols) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
