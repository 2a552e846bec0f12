package import TallyText

/// A date, a time span or a time of day as it is written: `on Wednesday`, `26 January 2022`, `since 2014`.
package struct DateMention: Hashable, Sendable {
  /// What the words pin down.
  package enum Expression: Hashable, Sendable {
    /// Days that the words name in full: `30 January 2022`, `June 2022`, `the second quarter of 2022`, `2014`.
    case absolute(DateRange)
    /// A day of a month without its year, from 1: `16 November`.
    case monthDay(month: Int, day: Int)
    /// Days of a month without its year: `3–5 May`.
    case monthDays(month: Int, from: Int, to: Int)
    /// A month without its year.
    case month(Int)
    /// A quarter without its year, from 1; `first half` is quarters 1 to 2.
    case quarters(from: Int, to: Int)
    /// A weekday, 1 for Monday; `offset` in weeks for `last Monday`, `next Monday`, 0 where not said.
    case weekday(Int, offset: Int)
    /// Days counted from publication: `yesterday` is −1 to −1, `last month` is given in `unit`.
    case relative(from: Int, to: Int)
    /// Whole weeks, months, quarters or years counted from the one of publication: `last year` is −1 years.
    case calendar(Unit, offset: Int)
    /// Months of a year counted from the one of publication: `June last year`.
    case monthsOfYear(from: Int, to: Int, offset: Int)
    /// A time of day, which pins down no day.
    case timeOfDay
  }

  /// A unit of the calendar.
  package enum Unit: String, Hashable, Sendable { case week, month, quarter, year }

  /// What the words before it say about its ends.
  package enum Edge: Hashable, Sendable {
    /// On, in, during: the days themselves.
    case within
    /// `since`, `from`: from its start until publication.
    case since
    /// `until`, `by`: up to its end.
    case until
  }

  /// Where it stands, with its preposition.
  package let span: TextSpan

  /// Its tokens, as positions in the analyzed text.
  package let tokens: Range<Int>

  /// What the words pin down.
  package let expression: Expression

  /// What its preposition says.
  package let edge: Edge

  /// The rules that were applied.
  package let trail: [TrailStep]

  /// Makes a date mention.
  package init(
    span: TextSpan, tokens: Range<Int>, expression: Expression, edge: Edge, trail: [TrailStep]
  ) {
    self.span = span
    self.tokens = tokens
    self.expression = expression
    self.edge = edge
    self.trail = trail
  }
}
