import TallyQuantities

/// On which sides a wording leaves its figure open.
enum Direction {
  /// The figure is a floor: `at least`, `more than`.
  case floor
  /// The figure is a ceiling: `up to`, `at most`, `fewer than`, `nearly`.
  case ceiling
  /// The figure itself is meant, more or less.
  case both
  /// Anything inside two ends is meant: `10 to 12`, `dozens`.
  case inside

  /// Whether the figure is a floor or a ceiling.
  var isOpen: Bool { self == .floor || self == .ceiling }

  /// The direction of a bound.
  init(_ bound: Bound) {
    switch bound {
    case .atLeast, .moreThan: self = .floor
    case .atMost, .lessThan, .upTo: self = .ceiling
    case .exact, .about: self = .both
    case .range, .vague: self = .inside
    }
  }
}
