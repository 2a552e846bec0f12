package import TallyText

/// What the quantity layer finds in one text: quantities, dates, and numbers that are neither.
package struct QuantityReading: Sendable {
  /// A number that is no quantity, and why: `Article 5`, `iPhone 11`, `180415`.
  package struct Exclusion: Hashable, Sendable {
    /// Where it stands.
    package let span: TextSpan
    /// Its tokens.
    package let tokens: Range<Int>
    /// Why it is no quantity.
    package let step: TrailStep

    /// Makes an exclusion.
    package init(span: TextSpan, tokens: Range<Int>, step: TrailStep) {
      self.span = span
      self.tokens = tokens
      self.step = step
    }
  }

  /// The quantities, in order; none overlaps another.
  package let quantities: [QuantityMention]

  /// The dates, in order.
  package let dates: [DateMention]

  /// Numbers that are neither, in order.
  package let exclusions: [Exclusion]

  /// Lengths of time that only say when something was, in order: `two hours` in `two hours later`.
  package let durations: [QuantityMention]

  /// Makes a reading.
  package init(
    quantities: [QuantityMention], dates: [DateMention], exclusions: [Exclusion],
    durations: [QuantityMention] = []
  ) {
    self.durations = durations
    self.quantities = quantities
    self.dates = dates
    self.exclusions = exclusions
  }
}
