/// Decodes rows from plain lines of rules; whatever it cannot decode it leaves to Foundation's decoder.
///
/// Some five thousand rows are read at each start: this takes a quarter of the time that Foundation's decoder takes.
final class PlainRowDecoder: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// The line.
  let row: PlainRow

  /// The value that is decoded.
  let node: Int

  /// Starts with the value of a whole line, or of one of its parts.
  init(_ row: PlainRow, node: Int = 0) {
    self.row = row
    self.node = node
  }

  /// How many members the object has that is decoded.
  var memberCount: Int { row.memberCount(of: node) }

  /// Whether the object that is decoded has a member.
  func has(_ name: String) -> Bool { row.member(name, of: node) != nil }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard row.nodes[node].kind == .object else { throw PlainRow.NotPlain() }
    return KeyedDecodingContainer(Members(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw PlainRow.NotPlain() }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw PlainRow.NotPlain()
  }

  /// The members of an object.
  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: PlainRowDecoder

    var codingPath: [any CodingKey] { [] }

    /// Not asked for where all members are known; where they are not, the other decoder is to say so.
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { node(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool {
      decoder.row.nodes[try known(key)].kind == .null
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
      try decoder.row.text(known(key))
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
      try decoder.row.whole(known(key))
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
      try decoder.row.flag(known(key))
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
      try present(key).map(decoder.row.text)
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
      try present(key).map(decoder.row.flag)
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try decode(type, at: known(key))
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
      try present(key).map { try decode(type, at: $0) }
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw PlainRow.NotPlain() }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw PlainRow.NotPlain()
    }

    func superDecoder() throws -> any Decoder { throw PlainRow.NotPlain() }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw PlainRow.NotPlain() }

    private func decode<Value: Decodable>(_ type: Value.Type, at node: Int) throws -> Value {
      if type == [String].self, let value = try decoder.row.texts(node) as? Value { return value }
      if type == RuleExample.self, let value = RuleExample(try decoder.row.texts(node)) as? Value {
        return value
      }
      return try Value(from: PlainRowDecoder(decoder.row, node: node))
    }

    private func node(_ key: Key) -> Int? { decoder.row.member(key.stringValue, of: decoder.node) }

    private func known(_ key: Key) throws -> Int {
      guard let node = node(key) else { throw PlainRow.NotPlain() }
      return node
    }

    private func present(_ key: Key) -> Int? {
      node(key).flatMap { decoder.row.nodes[$0].kind == .null ? nil : $0 }
    }
  }
}
