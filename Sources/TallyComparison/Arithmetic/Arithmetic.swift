import TallyQuantities

/// Exact arithmetic with the values that wordings admit; nil where it does not fit.
enum Arithmetic {
  private static let hundred = Rational(100)

  /// The sum of some values.
  static func sum(_ values: [Rational]) -> Rational? {
    var sum = Rational.zero
    for value in values {
      guard let next = sum.adding(value) else { return nil }
      sum = next
    }
    return sum
  }

  /// A part of a whole in percent.
  static func percent(_ part: Rational, of whole: Rational) -> Rational? {
    part.divided(by: whole)?.multiplied(by: hundred)
  }

  /// What parts and wholes between two ends admit, in percent.
  static func percent(_ part: Interval, of whole: Interval) -> Interval? {
    guard let least = part.lower?.value, let most = whole.upper?.value,
      let low = percent(least, of: most)
    else { return nil }
    guard let greatest = part.upper?.value, let fewest = whole.lower?.value, fewest > .zero else {
      return Interval(lower: .init(low), upper: nil)
    }
    return percent(greatest, of: fewest).map { Interval(low, $0) }
  }

  /// A value after a change, which is in percent or in the unit of the value.
  static func changed(
    _ value: Rational, by change: Rational, isShare: Bool, _ direction: QuantityMention.Change
  ) -> Rational? {
    let step = isShare ? change.divided(by: hundred)?.multiplied(by: value) : change
    guard let step else { return nil }
    return direction == .down ? value.subtracting(step) : value.adding(step)
  }

  /// What values and changes between two ends lead to.
  static func changed(
    _ value: Interval, by change: Interval, isShare: Bool, _ direction: QuantityMention.Change
  ) -> Interval? {
    let changes = [change.lower?.value, change.upper?.value].compactMap(\.self)
    let values = [value.lower?.value, value.upper?.value].compactMap(\.self)
    guard changes.count == 2, values.count == 2 else { return nil }
    let results = values.flatMap { value in
      changes.compactMap { changed(value, by: $0, isShare: isShare, direction) }
    }
    guard results.count == 4, let low = results.min(), let high = results.max() else { return nil }
    return Interval(low, high)
  }
}

extension Interval {
  /// The interval without its sign: a fall is read as a figure below zero.
  var magnitude: Interval {
    guard let upper, upper.value < .zero, let lower else { return self }
    return Interval(lower.value.magnitude, upper.value.magnitude)
  }
}

extension Quantity {
  /// The dimension of shares in percent.
  static let percent = "percent"

  /// What a bound rules out, where it is one; else what the wording admits.
  var hardest: Interval { Direction(bound).isOpen ? hard : soft }
}
