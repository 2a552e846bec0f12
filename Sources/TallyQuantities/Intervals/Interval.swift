/// The values that a wording admits: between two ends, each open, closed or not there.
package struct Interval: Hashable, Sendable {
  /// One end of an interval.
  package struct Endpoint: Hashable, Sendable {
    /// The value at the end, in base units.
    package let value: Rational

    /// Whether the value itself belongs to the interval.
    package let isClosed: Bool

    /// Makes an end.
    package init(_ value: Rational, isClosed: Bool = true) {
      self.value = value
      self.isClosed = isClosed
    }
  }

  /// The lower end; nil where the wording sets none.
  package let lower: Endpoint?

  /// The upper end; nil where the wording sets none.
  package let upper: Endpoint?

  /// Makes an interval.
  package init(lower: Endpoint?, upper: Endpoint?) {
    self.lower = lower
    self.upper = upper
  }

  /// Makes the closed interval between two values, in either order.
  package init(_ first: Rational, _ second: Rational) {
    lower = Endpoint(min(first, second))
    upper = Endpoint(max(first, second))
  }

  /// The interval that holds every value.
  package static let everything = Interval(lower: nil, upper: nil)
}
