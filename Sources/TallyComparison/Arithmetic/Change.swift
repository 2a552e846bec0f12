import TallyQuantities

/// A rise or a fall: by how much, and of what.
struct Change {
  private let quantity: Quantity
  private let isShare: Bool
  private let direction: QuantityMention.Change

  /// Reads a change, which is in percent of where it began, or in the unit of the level.
  init(_ quantity: Quantity, isShare: Bool, direction: QuantityMention.Change) {
    self.quantity = quantity
    self.isShare = isShare
    self.direction = direction
  }

  /// Where a change from a level leads.
  func end(from level: Rational) -> Rational? {
    Arithmetic.changed(level, by: quantity.low.magnitude, isShare: isShare, direction)
  }

  /// Where changes from levels between two ends lead.
  func end(from levels: Interval) -> Interval? {
    Arithmetic.changed(levels, by: quantity.soft.magnitude, isShare: isShare, direction)
  }

  /// Where a change began that leads to a level.
  func start(of level: Rational) -> Rational? { start(of: level, by: quantity.low.magnitude) }

  /// Where changes began that lead to levels between two ends.
  func start(of levels: Interval) -> Interval? {
    let changes = quantity.soft.magnitude
    let steps = [changes.lower?.value, changes.upper?.value].compactMap(\.self)
    let ends = [levels.lower?.value, levels.upper?.value].compactMap(\.self)
    let starts = ends.flatMap { end in steps.compactMap { start(of: end, by: $0) } }
    guard starts.count == 4, let low = starts.min(), let high = starts.max() else { return nil }
    return Interval(low, high)
  }

  private func start(of level: Rational, by step: Rational) -> Rational? {
    guard isShare else {
      return direction == .down ? level.adding(step) : level.subtracting(step)
    }
    let factor = Arithmetic.changed(.one, by: step, isShare: true, direction)
    return factor.flatMap { $0 > .zero ? level.divided(by: $0) : nil }
  }
}

extension Interval {
  /// What shares in percent between two ends come to of wholes that lie in the interval; nil where either is open.
  func share(_ percent: Interval) -> Interval? {
    guard let least = lower?.value, let most = upper?.value, let low = percent.lower?.value,
      let high = percent.upper?.value, least >= .zero, low >= .zero,
      let hundredth = Rational(1, over: 100),
      let first = least.multiplied(by: low)?.multiplied(by: hundredth),
      let last = most.multiplied(by: high)?.multiplied(by: hundredth)
    else { return nil }
    return Interval(first, last)
  }
}
