extension Decoder {
  /// Rejects keys that the row does not define, so that a misspelt `alias` is an error, not a silence.
  package func container<Key: CodingKey & CaseIterable>(
    strictlyKeyedBy keys: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let row = try container(keyedBy: keys)
    // Counting is many times faster than listing the keys, and nearly every row is good.
    if codingPath.isEmpty, let name = CodingUserInfoKey.memberCount,
      let count = userInfo[name] as? Int, count == Key.allCases.count(where: row.contains)
    {
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

extension CodingUserInfoKey {
  /// How many members the object of a row has.
  static let memberCount = CodingUserInfoKey(rawValue: "memberCount")
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
