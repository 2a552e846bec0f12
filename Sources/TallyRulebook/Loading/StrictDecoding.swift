extension Decoder {
  /// Rejects keys that the row does not define, so that a misspelt `alias` is an error, not a silence.
  package func container<Key: CodingKey & CaseIterable>(
    strictlyKeyedBy keys: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let row = try container(keyedBy: keys)
    if let plain = self as? PlainRowDecoder {
      // No member stands twice in a plain row, so that it has others if fewer are known than it has.
      guard Key.allCases.count(where: { plain.has($0.stringValue) }) == plain.memberCount else {
        throw PlainRow.NotPlain()
      }
      return row
    }
    for key in try container(keyedBy: AnyKey.self).allKeys
    where Key(stringValue: key.stringValue) == nil {
      let known = Key.allCases.map(\.stringValue).joined(separator: ", ")
      let reason = "unknown key \"\(key.stringValue)\"; a row has \(known)"
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: reason))
    }
    return row
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
