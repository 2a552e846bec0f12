extension Interval {
  /// Whether a value belongs to the interval.
  package func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isClosed) { return false }
    if let upper, value > upper.value || (value == upper.value && !upper.isClosed) { return false }
    return true
  }

  /// Whether no value belongs to it: its ends have crossed, or meet without touching.
  package var isEmpty: Bool {
    guard let lower, let upper else { return false }
    if lower.value == upper.value { return !(lower.isClosed && upper.isClosed) }
    return lower.value > upper.value
  }

  /// The values that belong to both; it may be empty.
  package func intersection(_ other: Interval) -> Interval {
    Interval(
      lower: Interval.tighter(lower, other.lower) { $0 > $1 },
      upper: Interval.tighter(upper, other.upper) { $0 < $1 })
  }

  /// Whether some value belongs to both.
  package func meets(_ other: Interval) -> Bool {
    !isEmpty && !other.isEmpty && !intersection(other).isEmpty
  }

  /// The smallest interval that holds both.
  package func hull(_ other: Interval) -> Interval {
    Interval(
      lower: Interval.looser(lower, other.lower) { $0 < $1 },
      upper: Interval.looser(upper, other.upper) { $0 > $1 })
  }

  /// The distance between the nearest ends; nil where the two meet, or where it does not fit.
  ///
  /// Nought where they only touch, as `(1, 2)` and `[2, 3]` do.
  package func gap(to other: Interval) -> Rational? {
    guard !meets(other) else { return nil }
    if let upper, let lower = other.lower, upper.value <= lower.value {
      return lower.value.subtracting(upper.value)
    }
    if let upper = other.upper, let lower, upper.value <= lower.value {
      return lower.value.subtracting(upper.value)
    }
    return nil
  }

  /// The interval with every value multiplied, then moved; nil where it does not fit.
  ///
  /// A negative factor turns the ends round.
  package func scaled(by factor: Rational, offset: Rational = .zero) -> Interval? {
    guard factor != .zero else { return nil }
    if factor == .one, offset == .zero { return self }
    var ends: [Endpoint?] = []
    for end in [lower, upper] {
      guard let end else {
        ends.append(nil)
        continue
      }
      guard let value = end.value.multiplied(by: factor)?.adding(offset) else { return nil }
      ends.append(Endpoint(value, isClosed: end.isClosed))
    }
    return factor < .zero
      ? Interval(lower: ends[1], upper: ends[0]) : Interval(lower: ends[0], upper: ends[1])
  }

  private static func tighter(
    _ first: Endpoint?, _ second: Endpoint?, by isTighter: (Rational, Rational) -> Bool
  ) -> Endpoint? {
    guard let first, let second else { return first ?? second }
    if first.value == second.value { return first.isClosed ? second : first }
    return isTighter(first.value, second.value) ? first : second
  }

  private static func looser(
    _ first: Endpoint?, _ second: Endpoint?, by isLooser: (Rational, Rational) -> Bool
  ) -> Endpoint? {
    guard let first, let second else { return nil }
    if first.value == second.value { return first.isClosed ? first : second }
    return isLooser(first.value, second.value) ? first : second
  }
}

extension Interval: CustomStringConvertible {
  /// The interval as mathematics writes it: `[845, 855]`, `(100, ∞)`.
  package var description: String {
    let opening = lower.map { ($0.isClosed ? "[" : "(") + $0.value.formatted } ?? "(−∞"
    let closing = upper.map { $0.value.formatted + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return "\(opening), \(closing)"
  }
}
