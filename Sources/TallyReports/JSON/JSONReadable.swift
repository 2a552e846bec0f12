/// What can be read from JSON in the form in which this program writes it.
package protocol JSONReadable {
  /// Reads the value that stands at the cursor.
  init(json: inout JSONCursor) throws(JSONCursor.Stop)
}

extension String: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) { self = try json.text() }
}

extension Int: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) { self = try json.whole() }
}

extension Double: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) { self = try json.double() }
}

extension Bool: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) { self = try json.flag() }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    var elements: [Element] = []
    try json.array { cursor throws(JSONCursor.Stop) in elements.append(try Element(json: &cursor)) }
    self = elements
  }
}
