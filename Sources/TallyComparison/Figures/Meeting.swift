import TallyQuantities

/// How the figures of two claims stand to each other, time left aside.
enum Meeting: Hashable {
  /// The same figure, hedges aside.
  case same
  /// One is the other rounded.
  case rounded
  /// They agree through the figure that one gives in another unit.
  case converted
  /// A bound admits the other figure.
  case admitted
  /// The values that the two wordings admit meet.
  case overlapping
  /// Only the edges of two halos meet; the printed figures differ by more than rounding explains.
  case edge
  /// No value fits both wordings.
  case apart

  /// Whether both give one figure, rounded or converted.
  var isOneFigure: Bool { self == .same || self == .rounded || self == .converted }

  /// Whether both figures can be right.
  var isPossible: Bool { self != .edge && self != .apart }
}
