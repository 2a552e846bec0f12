import TallyText

/// Gathers the entries of a table, and refuses a second row for the same name.
struct UniqueKeys<Value> {
  private(set) var values: [String: Value] = [:]

  /// Adds an entry.
  mutating func add(_ name: String, _ value: Value, _ location: RuleLocation) throws {
    guard values.updateValue(value, forKey: name) == nil else {
      throw RuleError(location: location, reason: "\"\(name)\" already has a row")
    }
  }

  /// The entries of rows that each give one.
  static func dictionary<Row>(
    _ lines: [RuleLine<Row>], _ entry: (RuleLine<Row>) -> (String, Value)
  ) throws -> [String: Value] {
    var keys = UniqueKeys()
    for line in lines {
      let (name, value) = entry(line)
      try keys.add(name, value, line.location)
    }
    return keys.values
  }
}
