import TallyText

/// The geometry of a timeline: dates across, figures up, unknown dates in a lane of their own.
struct TimelinePlot: Sendable {
  /// The size of the drawing.
  static let width = 760.0
  /// The height of the drawing.
  static let height = 216.0
  private static let left = 88.0
  private static let right = 20.0
  private static let top = 16.0
  private static let bottom = 34.0
  private static let lane = 112.0
  private static let dodge = 26.0

  /// A point at its place.
  struct Mark: Sendable {
    /// What it shows.
    let point: TimelinePoint
    /// The distance from the left.
    let x: Double
  }

  /// A label at its place.
  struct Label: Sendable {
    /// The distance from the left or from the top.
    let at: Double
    /// The words.
    let text: String
  }

  /// Words beside a mark.
  struct Note: Sendable {
    /// The place of the words' near end, from the left.
    let x: Double
    /// The place of their foot, from the top.
    let y: Double
    /// Whether they stand left of the mark.
    let isLeft: Bool
    /// The words.
    let text: String
  }

  /// The scale of the figures.
  let scale: PlotScale
  /// The points.
  let marks: [Mark]
  /// The days named below the plot.
  let days: [Label]
  /// The left edge of the lane for unknown dates; nil where all dates are known.
  let laneStart: Double?

  /// The left edge of the plot.
  var plotLeft: Double { TimelinePlot.left }
  /// The right edge of the plot.
  var plotRight: Double { TimelinePlot.width - TimelinePlot.right }
  /// The upper edge of the plot.
  var plotTop: Double { TimelinePlot.top }
  /// The lower edge of the plot.
  var plotBottom: Double { TimelinePlot.height - TimelinePlot.bottom }

  /// Lays out points; nil where there are none.
  init?(_ points: [TimelinePoint], consensus: IntervalRecord?) {
    guard !points.isEmpty else { return nil }
    let ends = [consensus?.low?.approximate, consensus?.high?.approximate].compactMap { $0 }
    scale = PlotScale(points.flatMap { [$0.figure, $0.low, $0.high].compactMap { $0 } } + ends)
    let dated = points.compactMap(\.day)
    let hasUnknown = dated.count < points.count
    let end = TimelinePlot.width - TimelinePlot.right - (hasUnknown ? TimelinePlot.lane : 0)
    laneStart = hasUnknown ? end : nil
    let axis = DayAxis(dated, from: TimelinePlot.left + 64, to: end - 76)
    marks = TimelinePlot.spread(points, axis: axis, lane: end + TimelinePlot.lane / 2)
    days = axis.labels
  }

  /// The distance from the top of a value.
  func y(_ value: Double) -> Double {
    plotBottom - scale.place(value) * (plotBottom - plotTop)
  }

  /// The figures to write beside their marks, as far as there is room.
  var notes: [Note] { PlotNotes(self).notes }

  /// Points of one day stand side by side.
  private static func spread(_ points: [TimelinePoint], axis: DayAxis, lane: Double) -> [Mark] {
    var counts: [Int32?: Int] = [:]
    for point in points { counts[point.day?.dayNumber, default: 0] += 1 }
    var placed: [Int32?: Int] = [:]
    return points.map { point in
      let day = point.day?.dayNumber
      let number = placed[day, default: 0]
      let count = counts[day, default: 1]
      placed[day] = number + 1
      let step = min(dodge, 120 / Double(count))
      let shift = (Double(number) - Double(count - 1) / 2) * step
      return Mark(point: point, x: (point.day.map(axis.x) ?? lane) + shift)
    }
  }
}
