/// What a single word can do in the grammar of numbers, dates and changes; the words are rules.
package enum WordRole: UInt8, CaseIterable, Hashable, Sendable {
  /// `one` to `nine`, `zero`.
  case digit
  /// `ten` to `nineteen`.
  case teen
  /// `twenty` to `ninety`.
  case ten
  /// `hundred`.
  case hundred
  /// `thousand`, `million`, `lakh`.
  case scale
  /// `bn`, `mln`: a scale right after digits, whatever follows.
  case scaleSymbol
  /// `m`, `t`: a scale after a sum of money, else perhaps a unit.
  case moneyScale
  /// `dozen`, `score`: counts things by a fixed number.
  case collective
  /// `half`.
  case half
  /// `third`, `quarter`, in the singular.
  case fraction
  /// `thirds`, `quarters`.
  case fractions
  /// `½`.
  case vulgarFraction
  /// `first`, `second`.
  case ordinal
  /// `st`, `th` right after digits.
  case ordinalSuffix
  /// `threefold`.
  case multiple
  /// `twice` before a comparison.
  case multipleOf
  /// `fold` after a hyphen.
  case fold
  /// `times` before a comparison.
  case times

  /// `and`.
  case and
  /// `but`.
  case but
  /// `or`.
  case or
  /// `to` between two figures.
  case to
  /// `from` before two figures.
  case from
  /// `between` before two figures.
  case between
  /// `of`.
  case of
  /// `per`, `a` between two units.
  case per
  /// `share`, `person` after `per` or `a`: things that prices and counts are told by.
  case perThing
  /// `a`, `an`: one.
  case article
  /// `the`.
  case definite
  /// `by`, `of` between a word of change and its figure.
  case measureOfChange
  /// `point` between the words of a decimal.
  case point
  /// `minus`.
  case minus
  /// `below`, `above`: say where a move has led, not how far; `below` before `zero`.
  case below
  /// `in` of `one in five`.
  case shareOf
  /// `out` of `one out of five`.
  case out
  /// `over` of `one over three`.
  case over
  /// `another`, `only`: may stand between a bound, a word of change and the figure.
  case filler
  /// `wide`, `tall`: shows that the word before is a unit of length.
  case dimension
  /// `'s` after a date that owns something.
  case clitic
  /// `their` before a decade of life: `in their 30s`.
  case possessive
  /// `than`, `as` after `times`.
  case comparison
  /// Before `one`, it makes it a pronoun: `no one`, `the one`.
  case beforePronounOne
  /// After `one`, it makes it a pronoun or an article: `one of`, `one day`.
  case afterPronounOne
  /// After a number, it shows that a name has ended: `in`, `was`.
  case afterName
  /// A noun in the plural without `s`: `people`, `men`.
  case pluralNoun
  /// Shows that a pair of figures is a score: `win`, `draw`.
  case score

  /// `rose`, `up`: a move upwards by the figure that follows.
  case up
  /// `fell`, `down`: a move downwards.
  case down
  /// `raised`: a move upwards where `by` or a share follows.
  case upTransitive
  /// `cut`: a move downwards where `by` or a share follows.
  case downTransitive
  /// `went` of `went up to`, which says where a move has led.
  case risingVerb
  /// `higher`, after the figure.
  case upAfter
  /// `lower`, after the figure.
  case downAfter

  /// A month, from 1.
  case month
  /// A weekday, from 1 for Monday.
  case weekday
  /// A day counted from publication: `yesterday` is −1.
  case day
  /// `morning`, `night`: a part of a day, after a day.
  case dayPart
  /// `last`, `this`, `next`: −1, 0, 1 before a unit of the calendar or a weekday.
  case offset
  /// `past`, `last` before a number of units: a window up to publication (−1) or from it (1).
  case window
  /// `week`, `month`, `quarter`, `year`, and `day`, `hour`: as days, 0 where shorter.
  case calendarUnit
  /// `ago`.
  case ago
  /// `earlier`, `later` after a number of units: −1, 1.
  case away
  /// `since`.
  case since
  /// `until`, `by`.
  case until
  /// `in`, `on`, `during`.
  case within
  /// `early`, `mid`, `end`: a part of what follows.
  case partOf
  /// `am`, `pm`, `o'clock`.
  case clock
  /// `Q` before a number from 1 to 4.
  case quarterSymbol
  /// `opening`, `final`: the number of a quarter or half.
  case quarterNumber
}
