import TallyText

/// A figure with its unit: `$5 million`, `−3 °C`, `12 km`.
struct Amount {
  /// The figure.
  var numeral: Numeral
  /// The unit, if any.
  var unit: UnitMatch?
  /// All its tokens, with the unit on either side.
  var tokens: Range<Int>
  /// How it was read.
  var steps: [TrailStep]

  /// The position after its last token.
  var end: Int { tokens.upperBound }
}
