package import TallyClaims
import TallyText

/// The days for which a claim holds.
public struct AsOfRecord: Hashable, Sendable, Codable {
  /// The first day, `2022-01-30`.
  public let from: String

  /// The last day.
  public let to: String

  /// How the days are known: `sentence passage publication`; nil where another program did not say.
  public let basis: String?

  /// Makes the days.
  public init(from: String, to: String, basis: String?) {
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// Makes the record of an as-of.
  package init(_ asOf: AsOf) {
    self.init(
      from: asOf.days.from.description, to: asOf.days.to.description, basis: asOf.basis.rawValue)
  }
}

extension AsOfRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("from", from)
      $0.field("to", to)
      $0.field("basis", basis)
    }
  }
}

extension AsOfRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      AsOfRecord(
        from: try json.field("from"), to: try json.field("to"), basis: try json.field("basis"))
    }
  }
}
