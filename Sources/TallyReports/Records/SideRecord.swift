package import TallyComparison

/// One figure of a fact on which sources are at odds, and who gives it.
public struct SideRecord: Hashable, Sendable, Codable {
  /// The figure in base units, as a value class: `850`.
  public let value: String
  /// The claims that give it, in date order.
  public let claims: [String]
  /// One claim for each independent witness: copies of one passage count once.
  public let witnesses: [String]

  /// Makes the record of a side.
  package init(_ side: Finding.Side, claims names: [String]) {
    value = side.value
    claims = side.claims.filter(names.indices.contains).map { names[$0] }
    witnesses = side.witnesses.filter(names.indices.contains).map { names[$0] }
  }
}

extension SideRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("value", value)
      $0.field("claims", claims)
      $0.field("witnesses", witnesses)
    }
  }
}
