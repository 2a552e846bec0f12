/// A record that knows its JSON: every named field, in a fixed order, null where it is unknown.
package protocol JSONWritable {
  /// Writes the value.
  func write(to json: inout JSONWriter)
}

extension JSONWriter {
  /// Writes a value, or null.
  package mutating func value<Value: JSONWritable>(_ value: Value?) {
    if let value { value.write(to: &self) } else { null() }
  }

  /// Writes a member whose value is a record, or null.
  package mutating func field<Value: JSONWritable>(_ name: StaticString, _ value: Value?) {
    key(name)
    self.value(value)
  }

  /// Writes a member whose value is text, or null.
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a member whose value is a whole number, or null.
  package mutating func field(_ name: StaticString, _ whole: Int?) {
    key(name)
    if let whole { number(whole) } else { null() }
  }

  /// Writes a member whose value is a number, or null.
  package mutating func field(_ name: StaticString, _ number: Double?) {
    key(name)
    if let number { self.number(number) } else { null() }
  }

  /// Writes a member whose value is true, false or null.
  package mutating func field(_ name: StaticString, _ flag: Bool?) {
    key(name)
    if let flag { bool(flag) } else { null() }
  }

  /// Writes a member whose value is a list of texts, or null.
  package mutating func field(_ name: StaticString, _ texts: [String]?) {
    key(name)
    if let texts { array(texts) { $0.string($1) } } else { null() }
  }

  /// Writes a member whose value is a list of records, or null.
  package mutating func field<Value: JSONWritable>(_ name: StaticString, _ values: [Value]?) {
    key(name)
    if let values { array(values) { $1.write(to: &$0) } } else { null() }
  }
}

extension JSONWritable {
  /// The value on one line, without a line end.
  package var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.finished()
  }
}

extension Array where Element: JSONWritable {
  /// The values as JSON Lines: one a line, each line ended.
  package var jsonLines: [UInt8] {
    var writer = JSONWriter()
    // By place, since an iterator would hand out a copy of every record.
    for place in indices {
      self[place].write(to: &writer)
      writer.endRecord()
      if place == 0 { writer.expect(count) }
    }
    return writer.finished()
  }
}
