/// How strongly each sign shows on a pair of claims: 1 where it is there, 0 where not, other numbers where it is a measure.
package struct PairSigns: Sendable {
  /// The strengths, by the number of the sign.
  private(set) var values = InlineArray<64, Double>(repeating: 0)

  /// The signs that were set, as bits by their numbers: few of them show on any pair.
  private(set) var shown: UInt64 = 0

  /// The strength of a sign.
  package internal(set) subscript(_ sign: LinkageSign) -> Double {
    get { values[sign.rawValue] }
    set {
      values[sign.rawValue] = newValue
      shown |= 1 << UInt64(sign.rawValue)
    }
  }

  /// How many signs there is room for.
  static let room = 64
}
