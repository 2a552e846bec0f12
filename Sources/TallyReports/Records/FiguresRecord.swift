/// The printed figures in base units, whatever the wording says of them.
public struct FiguresRecord: Hashable, Sendable, Codable {
  /// The lower figure; the same as `high` for a single one.
  public let low: Figure

  /// The upper figure.
  public let high: Figure

  /// Makes the figures.
  public init(low: Figure, high: Figure) {
    self.low = low
    self.high = high
  }
}

extension FiguresRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("low", low)
      $0.field("high", high)
    }
  }
}

extension FiguresRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      FiguresRecord(low: try json.field("low"), high: try json.field("high"))
    }
  }
}
