package import TallyQuantities

/// How a wording is read as an interval: a row of `intervals`.
package struct IntervalRow: RuleRow {
  /// How far the interval reaches to one side: `{"granules": "1/2", "share": "0.025"}`.
  package struct Width: Decodable, Sendable {
    /// The width.
    package let width: IntervalWidth

    private enum Key: String, CodingKey, CaseIterable { case granules, share, floor, open }

    package init(from decoder: any Decoder) throws {
      let row = try decoder.container(strictlyKeyedBy: Key.self)
      width = IntervalWidth(
        granules: try row.decodeNumberIfPresent(.granules),
        share: try row.decodeNumberIfPresent(.share),
        floor: try row.decodeNumberIfPresent(.floor) ?? .zero,
        isOpen: try row.decodeIfPresent(Bool.self, forKey: .open) ?? false)
    }
  }

  /// The name by which bounds refer to it.
  package let name: String
  /// The bound.
  package let bound: Bound
  /// What is not ruled out, below and above the figure; absent for without end.
  package let hardBelow: Width?
  /// See `hardBelow`.
  package let hardAbove: Width?
  /// What a reader expects, below and above the figure; absent for without end.
  package let softBelow: Width?
  /// See `softBelow`.
  package let softAbove: Width?
  package let example: RuleExample

  private enum Key: String, CodingKey, CaseIterable {
    case name, bound, hardBelow, hardAbove, softBelow, softAbove, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: Key.self)
    name = try row.decode(String.self, forKey: .name)
    bound = try row.decodeCase(Bound.self, .bound)
    hardBelow = try row.decodeIfPresent(Width.self, forKey: .hardBelow)
    hardAbove = try row.decodeIfPresent(Width.self, forKey: .hardAbove)
    softBelow = try row.decodeIfPresent(Width.self, forKey: .softBelow)
    softAbove = try row.decodeIfPresent(Width.self, forKey: .softAbove)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
