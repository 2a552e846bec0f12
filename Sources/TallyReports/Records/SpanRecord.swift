package import TallyText

/// A half-open range of bytes in an original file.
public struct SpanRecord: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public let start: Int

  /// The offset just past the last byte.
  public let end: Int

  /// Makes a range.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Makes the range of a span.
  package init(_ span: TextSpan) { self.init(start: span.start, end: span.end) }
}

extension SpanRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("start", start)
      $0.field("end", end)
    }
  }
}

extension SpanRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      SpanRecord(start: try json.field("start"), end: try json.field("end"))
    }
  }
}
