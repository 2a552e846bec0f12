import TallyText

/// A number as it stands in the text, before units and bounds.
struct Numeral {
  /// What kind of number it is.
  enum Kind { case plain, vague, fraction, multiple }

  /// The value; the lower end of a band.
  var value: Rational
  /// The upper end of a band; the same as `value` otherwise.
  var upper: Rational
  /// The place value of the last digit that counts.
  var granularity: Rational
  /// Its tokens.
  var tokens: Range<Int>
  /// The product of the scale words at its end: a million in `1.5 million`; one where there are none.
  var scale: Rational = .one
  /// What kind of number it is.
  var kind: Kind = .plain
  /// What follows the last `and` in it: 54 in `two hundred and fifty-four`; nil where there is none.
  var tail: Int?
  /// Whether it is written in digits alone.
  var isDigits = false
  /// Whether it is four digits without signs, as years are written.
  var isYearLike = false
  /// Whether it is the word for one by itself.
  var isLoneOne = false
  /// Whether it is an article that stands for one: `an hour`.
  var isArticle = false
  /// A bound that lies in the number word itself, and its rule: `dozen`.
  var bound: BoundRule?
  /// How it was read.
  var steps: [TrailStep]

  /// The position after its last token.
  var end: Int { tokens.upperBound }

  /// The number times a factor; nil where it does not fit.
  func multiplied(by factor: Rational) -> Numeral? {
    guard let value = value.multiplied(by: factor), let upper = upper.multiplied(by: factor),
      let granularity = granularity.multiplied(by: factor.magnitude)
    else { return nil }
    var product = self
    product.value = min(value, upper)
    product.upper = max(value, upper)
    product.granularity = granularity
    return product
  }
}
