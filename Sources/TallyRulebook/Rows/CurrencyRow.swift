package import TallyQuantities

/// A currency, or a part of one: a row of `currencies`.
package struct CurrencyRow: RuleRow {
  /// The name in the singular: `US dollar`.
  package let name: String
  /// The code of ISO 4217: `USD`; for a part, the code of the whole.
  package let code: String
  /// The name in lists of quantities, where that is another: the code of one of several dinars.
  package let plainName: String?
  /// Whether the code is a word or another name, so that it counts only after a figure: `TOP 10`.
  package let codeIsWord: Bool
  /// The currency that it is a part of; its own name otherwise.
  package let base: String
  /// How much of the whole one is.
  package let scale: Rational
  /// Other wordings after the figure, whatever their case.
  package let aliases: [String]
  /// Signs, before or after the figure, as written.
  package let signs: [String]
  /// Letters that are a sign only right before digits: `PS8.1bn`.
  package let tightSigns: [String]
  /// Wordings before the figure, whatever their case: `ringgit 42`.
  package let before: [String]
  /// Wordings that count only after a sum in whole units: `c` in `$20 43c`.
  package let guarded: [String]
  /// How many parts make one: 100 cents of a dollar.
  package let parts: Int
  /// Words nearby that speak for it where its wording has other meanings.
  package let cues: [String]
  /// For a name that several currencies share, which of them it is in which country: `Denmark: Danish krone`.
  package let local: [String]
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case currency, code, base, scale, aliases, signs, tightSigns, before, guarded, parts, cues
    case codeIsWord, plain, local, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    name = try row.decode(String.self, forKey: .currency)
    code = try row.decode(String.self, forKey: .code)
    plainName = try row.decodeIfPresent(String.self, forKey: .plain)
    codeIsWord = try row.decodeIfPresent(Bool.self, forKey: .codeIsWord) ?? false
    base = try row.decodeIfPresent(String.self, forKey: .base) ?? name
    scale = try row.decodeNumberIfPresent(.scale) ?? .one
    aliases = try row.decodeIfPresent([String].self, forKey: .aliases) ?? []
    signs = try row.decodeIfPresent([String].self, forKey: .signs) ?? []
    tightSigns = try row.decodeIfPresent([String].self, forKey: .tightSigns) ?? []
    before = try row.decodeIfPresent([String].self, forKey: .before) ?? []
    guarded = try row.decodeIfPresent([String].self, forKey: .guarded) ?? []
    parts = try row.decodeIfPresent(Int.self, forKey: .parts) ?? 100
    cues = try row.decodeIfPresent([String].self, forKey: .cues) ?? []
    local = try row.decodeIfPresent([String].self, forKey: .local) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
