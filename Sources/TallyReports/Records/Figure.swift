import Foundation
package import TallyQuantities

/// A number of a record: exact wherever its digits are finite.
public struct Figure: Hashable, Sendable {
  /// The number.
  package let exact: Rational

  /// Makes a figure of an exact number.
  package init(_ exact: Rational) { self.exact = exact }

  /// The nearest double-precision number.
  public var approximate: Double { exact.approximate }
}

extension Figure: CustomStringConvertible {
  /// The digits as JSON has them.
  public var description: String { DecimalText.json(exact) }
}

extension Figure: Codable {
  /// Reads a JSON number without rounding.
  ///
  /// - Throws: `DecodingError` for what is no number or does not fit.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int.self) {
      self.init(Rational(whole))
      return
    }
    let decimal = try container.decode(Decimal.self)
    guard let exact = DecimalText.rational(decimal.description) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "the number \(decimal) is too large or too fine")
    }
    self.init(exact)
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if exact.isWhole, let whole = Int(exactly: exact.numerator) {
      try container.encode(whole)
    } else if let digits = DecimalText.exact(exact), let decimal = Decimal(string: digits) {
      try container.encode(decimal)
    } else {
      try container.encode(exact.approximate)
    }
  }
}

extension Figure: JSONWritable {
  package func write(to json: inout JSONWriter) { json.number(exact) }
}

extension Figure: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) { self.init(try json.exact()) }
}
