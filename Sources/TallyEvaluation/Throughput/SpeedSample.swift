/// The speeds of several runs, in bytes a second.
struct SpeedSample: Hashable, Sendable {
  /// The speeds, slowest first.
  private let speeds: [Double]

  /// Makes a sample of at least one run.
  init(_ speeds: [Double]) { self.speeds = speeds.sorted() }

  /// The speed in the middle; of an even number the mean of the two in the middle.
  var median: Double {
    guard !speeds.isEmpty else { return 0 }
    return (speeds[(speeds.count - 1) / 2] + speeds[speeds.count / 2]) / 2
  }

  /// The slowest.
  var slowest: Double { speeds.first ?? 0 }

  /// The fastest.
  var fastest: Double { speeds.last ?? 0 }
}
