/// A place, as SARIF has it: columns count code points, both from 1.
struct SARIFLocation: JSONWritable {
  private let place: SourcePlace
  private let id: Int?
  private let message: String?

  /// Makes a location; one with a number can be linked to from the message.
  init(_ place: SourcePlace, id: Int? = nil, message: String? = nil) {
    self.place = place
    self.id = id
    self.message = message
  }

  func write(to json: inout JSONWriter) {
    json.object {
      if let id { $0.field("id", id) }
      $0.key("physicalLocation")
      $0.object {
        $0.key("artifactLocation")
        $0.object { $0.field("uri", URIReference.text(place.path)) }
        $0.key("region")
        $0.object(writeRegion)
      }
      if let record = place.record {
        $0.key("logicalLocations")
        $0.array([record]) { json, record in
          json.object { $0.field("name", VisibleText.escaped(record)) }
        }
      }
      if let message {
        $0.key("message")
        $0.object { $0.field("text", SARIFText.escaped(message)) }
      }
    }
  }

  private func writeRegion(to json: inout JSONWriter) {
    json.field("startLine", place.line)
    if let column = place.column { json.field("startColumn", column) }
    if let end = place.endColumn { json.field("endColumn", end) }
    if let bytes = place.bytes, bytes.start >= 0, bytes.end >= bytes.start {
      json.field("byteOffset", bytes.start)
      json.field("byteLength", bytes.end - bytes.start)
    }
  }
}
