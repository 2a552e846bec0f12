/// How far an interval reaches from the printed figure to one side.
///
/// The reach is the smaller of its limits, and no less than `floor` where things are counted.
package struct IntervalWidth: Hashable, Sendable {
  /// The limit in places of the last digit that counts; nil for none.
  package let granules: Rational?

  /// The limit as a share of the figure; nil for none.
  package let share: Rational?

  /// The least reach, for things counted.
  package let floor: Rational

  /// Whether the end itself is left out.
  package let isOpen: Bool

  /// Makes a width; without limits the interval ends at the figure.
  package init(granules: Rational?, share: Rational?, floor: Rational, isOpen: Bool) {
    self.granules = granules
    self.share = share
    self.floor = floor
    self.isOpen = isOpen
  }

  /// The reach from a figure; nil where it does not fit.
  func reach(from figure: Rational, granularity: Rational, isCount: Bool) -> Rational? {
    var reach: Rational?
    if let granules {
      guard let limit = granularity.multiplied(by: granules) else { return nil }
      reach = limit
    }
    if let share {
      guard let limit = figure.magnitude.multiplied(by: share) else { return nil }
      reach = reach.map { min($0, limit) } ?? limit
    }
    return isCount ? max(reach ?? .zero, floor) : reach ?? .zero
  }
}
