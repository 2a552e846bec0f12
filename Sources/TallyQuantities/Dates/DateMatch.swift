import TallyText

/// A date as it was read, before the words in front of it are looked at.
struct DateMatch {
  /// What the words pin down.
  var expression: DateMention.Expression
  /// Its tokens.
  var tokens: Range<Int>
  /// How it was read.
  var steps: [TrailStep]

  /// The position after its last token.
  var end: Int { tokens.upperBound }
}

extension DateMention.Unit {
  /// The unit of the calendar that lasts so many days in the tables; nil for days and hours.
  init?(days: Rational) {
    switch days {
    case Rational(7): self = .week
    case Rational(30): self = .month
    case Rational(91): self = .quarter
    case Rational(365): self = .year
    default: return nil
    }
  }
}

extension Rational {
  /// The number as an index or a day, if it is whole and small.
  var small: Int? {
    guard isWhole, magnitude <= Rational(1_000_000) else { return nil }
    return Int(numerator)
  }
}
