/// The values that a wording admits: what the words rule out, and what a reader expects.
public struct IntervalsRecord: Hashable, Sendable, Codable {
  /// What the words do not rule out.
  public let hard: IntervalRecord

  /// What a reader expects.
  public let soft: IntervalRecord

  /// Makes the two readings.
  public init(hard: IntervalRecord, soft: IntervalRecord) {
    self.hard = hard
    self.soft = soft
  }
}

extension IntervalsRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("hard", hard)
      $0.field("soft", soft)
    }
  }
}

extension IntervalsRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      IntervalsRecord(hard: try json.field("hard"), soft: try json.field("soft"))
    }
  }
}
