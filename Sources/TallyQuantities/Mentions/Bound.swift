/// How a wording binds its figure: exactly, about, from below, from above.
package enum Bound: String, Hashable, Sendable, CaseIterable {
  /// The bare figure, or one said to be exact.
  case exact
  /// `about 850`, `some 28 miles`.
  case about
  /// `at least 50`.
  case atLeast = "at_least"
  /// `more than 100`.
  case moreThan = "more_than"
  /// `at most 5`, `no more than`.
  case atMost = "at_most"
  /// `fewer than 20`, `under`, `nearly`.
  case lessThan = "less_than"
  /// `up to 30,000`, `as many as`.
  case upTo = "up_to"
  /// `10 to 12`, `between 120 and 150`.
  case range
  /// `dozens`, `tens of thousands`, `several`.
  case vague
}
