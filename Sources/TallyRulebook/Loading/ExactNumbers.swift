package import TallyQuantities

extension KeyedDecodingContainer {
  /// An exact number, written as a whole number or as a string: `12`, `"0.45359237"`, `"1/3"`.
  package func decodeNumber(_ key: Key) throws -> Rational {
    if let whole = try? decode(Int.self, forKey: key) { return Rational(whole) }
    let text = try? decode(String.self, forKey: key)
    guard let text, let number = Rational(text) else {
      guard contains(key) else {
        throw DecodingError.keyNotFound(
          key, .init(codingPath: codingPath, debugDescription: "a number is missing"))
      }
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription:
          "\"\(key.stringValue)\" must be an exact number: 12, \"0.25\" or \"1/3\" (decimals as strings)"
      )
    }
    return number
  }

  /// An exact number, or nil where the key is not there.
  package func decodeNumberIfPresent(_ key: Key) throws -> Rational? {
    contains(key) ? try decodeNumber(key) : nil
  }

  /// One of some names; the error lists them.
  package func decodeCase<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ key: Key
  ) throws -> Value where Value.RawValue == String {
    let name = try decode(String.self, forKey: key)
    guard let value = Value(rawValue: name) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription: "unknown \(key.stringValue) \"\(name)\"; known are \(known)")
    }
    return value
  }
}
