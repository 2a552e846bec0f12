package import TallyQuantities

/// The values between two ends, in base units.
public struct IntervalRecord: Hashable, Sendable, Codable {
  /// The lower end; nil where there is none.
  public let low: Figure?

  /// Whether the lower end itself is meant.
  public let lowClosed: Bool

  /// The upper end; nil where there is none.
  public let high: Figure?

  /// Whether the upper end itself is meant.
  public let highClosed: Bool

  /// Makes an interval.
  public init(low: Figure?, lowClosed: Bool, high: Figure?, highClosed: Bool) {
    self.low = low
    self.lowClosed = lowClosed
    self.high = high
    self.highClosed = highClosed
  }

  /// Makes the record of an interval.
  package init(_ interval: Interval) {
    self.init(
      low: interval.lower.map { Figure($0.value) }, lowClosed: interval.lower?.isClosed ?? false,
      high: interval.upper.map { Figure($0.value) }, highClosed: interval.upper?.isClosed ?? false)
  }
}

extension IntervalRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("low", low)
      $0.field("lowClosed", lowClosed)
      $0.field("high", high)
      $0.field("highClosed", highClosed)
    }
  }
}

extension IntervalRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      IntervalRecord(
        low: try json.field("low"), lowClosed: try json.field("lowClosed"),
        high: try json.field("high"), highClosed: try json.field("highClosed"))
    }
  }
}
