/// The figures as they stand in the text, before conversion.
public struct WrittenRecord: Hashable, Sendable, Codable {
  /// The lower figure; the same as `high` for a single one.
  public let low: Figure?

  /// The upper figure.
  public let high: Figure?

  /// The unit, or the thing counted: `mile`, `soldier`.
  public let unit: String?

  /// Makes the figures.
  public init(low: Figure?, high: Figure?, unit: String?) {
    self.low = low
    self.high = high
    self.unit = unit
  }
}

extension WrittenRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("low", low)
      $0.field("high", high)
      $0.field("unit", unit)
    }
  }
}

extension WrittenRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      WrittenRecord(
        low: try json.field("low"), high: try json.field("high"), unit: try json.field("unit"))
    }
  }
}
