/// An input that was not read.
public struct SkipRecord: Hashable, Sendable, Codable {
  /// The input, as it was named.
  public let name: String
  /// Why it was not read, and what to do.
  public let reason: String

  /// Makes the record of a skip.
  package init(_ skip: Report.Skip) {
    name = skip.name
    reason = skip.reason
  }
}

extension SkipRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("name", name)
      $0.field("reason", reason)
    }
  }
}
