extension Decoder {
  /// Rejects keys that the row does not define, so that a misspelt `alias` is an error, not a silence.
  package func container<Key: CodingKey & CaseIterable>(
    strictlyKeyedBy keys: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    for key in try container(keyedBy: AnyKey.self).allKeys
    where Key(stringValue: key.stringValue) == nil {
      let known = Key.allCases.map(\.stringValue).joined(separator: ", ")
      let reason = "unknown key \"\(key.stringValue)\"; a row has \(known)"
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: reason))
    }
    return try container(keyedBy: keys)
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
