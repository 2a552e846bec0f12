import TallyQuantities

/// Intervals in words.
enum IntervalText {
  /// `845 to 855`, `above 100`, `100 or more`, `any value`.
  static func words(_ interval: IntervalRecord) -> String {
    switch (interval.low, interval.high) {
    case (nil, nil): "any value"
    case (let low?, nil): interval.lowClosed ? "\(text(low)) or more" : "above \(text(low))"
    case (nil, let high?): interval.highClosed ? "\(text(high)) or less" : "below \(text(high))"
    case (let low?, let high?) where low == high: "exactly \(text(low))"
    case (let low?, let high?): bounded(low, high, interval)
    }
  }

  private static func bounded(_ low: Figure, _ high: Figure, _ interval: IntervalRecord) -> String {
    let from = interval.lowClosed ? text(low) : "above \(text(low))"
    let to = interval.highClosed ? text(high) : "below \(text(high))"
    return "\(from) to \(to)"
  }

  private static func text(_ figure: Figure) -> String { FigureText.words(figure.exact) }
}
