/// What a wording says, in base units.
public struct ValueRecord: Hashable, Sendable, Codable {
  /// The lower bound; nil where the wording sets none.
  public let low: Figure?

  /// The upper bound; nil where the wording sets none.
  public let high: Figure?

  /// The base unit, or the kind of thing counted: `metre`, `person`.
  public let unit: String

  /// How the wording binds its figure: `exact about at_least more_than at_most less_than up_to range vague`.
  public let bound: String

  /// Makes a value.
  public init(low: Figure?, high: Figure?, unit: String, bound: String) {
    self.low = low
    self.high = high
    self.unit = unit
    self.bound = bound
  }
}

extension ValueRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("low", low)
      $0.field("high", high)
      $0.field("unit", unit)
      $0.field("bound", bound)
    }
  }
}

extension ValueRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      ValueRecord(
        low: try json.field("low"), high: try json.field("high"), unit: try json.field("unit"),
        bound: try json.field("bound"))
    }
  }
}
