package import TallyText

/// Days from one to another, both included.
public struct DaysRecord: Hashable, Sendable, Codable {
  /// The first day, `2022-01-30`.
  public let from: String
  /// The last day.
  public let to: String

  /// Makes the record of days.
  package init(_ days: DateRange) {
    from = days.from.description
    to = days.to.description
  }
}

extension DaysRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("from", from)
      $0.field("to", to)
    }
  }
}

extension DaysRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in try DaysRecord(members: &json) }
  }

  private init(members json: inout JSONCursor) throws(JSONCursor.Stop) {
    from = try json.field("from")
    to = try json.field("to")
  }
}
