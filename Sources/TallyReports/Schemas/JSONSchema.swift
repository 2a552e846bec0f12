/// The form of a JSON value, written as JSON Schema (draft 2020-12).
package struct JSONSchema: Hashable, Sendable {
  /// What kind of value it is.
  package indirect enum Kind: Hashable, Sendable {
    /// Text; one of the words where there are any.
    case text(words: [String] = [], pattern: String? = nil)
    /// This text alone.
    case constant(String)
    /// A whole number in a range.
    case whole(ClosedRange<Int>)
    /// A number, in a range where one is given.
    case number(ClosedRange<Double>?)
    /// True or false.
    case flag
    /// Values of one form.
    case list(JSONSchema)
    /// Values of one form under names that are data.
    case map(JSONSchema)
    /// Named members; others may stand beside them unless it is closed.
    case object([Member], isClosed: Bool)
    /// One of several forms.
    case either([JSONSchema])
  }

  /// One member of an object.
  package struct Member: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The form of its value.
    package let schema: JSONSchema
    /// Whether it always stands.
    package let isRequired: Bool

    /// Makes a member.
    package init(_ name: String, _ schema: JSONSchema, isRequired: Bool = true) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  /// What kind of value it is.
  package let kind: Kind
  /// What it says, for people.
  package let note: String
  /// Whether null may stand for it.
  package let isNullable: Bool

  /// Makes a form.
  package init(_ kind: Kind, _ note: String = "", isNullable: Bool = false) {
    self.kind = kind
    self.note = note
    self.isNullable = isNullable
  }

  /// The same form, where null says that it is unknown.
  package var orNull: JSONSchema { JSONSchema(kind, note, isNullable: true) }

  /// A whole file of this form as a schema with its name and version.
  package func document(id: String, title: String) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.field("$id", "urn:tally:\(id)")
      $0.field("title", title)
      writeMembers(to: &$0)
    }
    json.endRecord()
    return json.bytes
  }
}

extension JSONSchema: JSONWritable {
  package func write(to json: inout JSONWriter) { json.object(writeMembers) }

  private func writeMembers(to json: inout JSONWriter) {
    if !note.isEmpty { json.field("description", note) }
    switch kind {
    case .text(let words, let pattern):
      type("string", to: &json)
      if !words.isEmpty { choices(words, to: &json) }
      if let pattern { json.field("pattern", pattern) }
    case .constant(let text): json.field("const", text)
    case .whole(let range):
      type("integer", to: &json)
      if range.lowerBound > .min { json.field("minimum", range.lowerBound) }
      if range.upperBound < .max { json.field("maximum", range.upperBound) }
    case .number(let range):
      type("number", to: &json)
      if let range { json.field("minimum", range.lowerBound) }
      if let range { json.field("maximum", range.upperBound) }
    case .flag: type("boolean", to: &json)
    case .list(let element):
      type("array", to: &json)
      json.field("items", element)
    case .map(let value):
      type("object", to: &json)
      json.field("additionalProperties", value)
    case .object(let members, let isClosed): write(members, isClosed: isClosed, to: &json)
    case .either(let forms): json.field("oneOf", forms)
    }
  }

  private func type(_ name: String, to json: inout JSONWriter) {
    json.key("type")
    if isNullable { json.array([name, "null"]) { $0.string($1) } } else { json.string(name) }
  }

  private func choices(_ words: [String], to json: inout JSONWriter) {
    json.key("enum")
    json.array(words.map(Optional.some) + (isNullable ? [nil] : [])) { json, word in
      if let word { json.string(word) } else { json.null() }
    }
  }

  private func write(_ members: [Member], isClosed: Bool, to json: inout JSONWriter) {
    type("object", to: &json)
    json.key("properties")
    json.object {
      for member in members {
        $0.key(named: member.name)
        member.schema.write(to: &$0)
      }
    }
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.field("required", required) }
    if isClosed { json.field("additionalProperties", false) }
  }
}
