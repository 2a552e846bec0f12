/// Two claims, named by their identifiers.
public struct PairRecord: Hashable, Sendable, Codable {
  /// The earlier claim.
  public let a: String
  /// The later claim.
  public let b: String

  /// Makes a pair.
  public init(a: String, b: String) {
    self.a = a
    self.b = b
  }
}

extension PairRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("a", a)
      $0.field("b", b)
    }
  }
}
