/// A quantity of the gold, or one that was read: both have the same form.
struct ScoredQuantity: Decodable, Hashable, Sendable {
  /// The first code point; nil where it is not annotated.
  let start: Int?
  /// The code point behind the last one.
  let end: Int?
  /// The figures: one value, or the ends of a range that are set.
  let figures: [Double]
  /// The unit, or the thing counted.
  let unit: String?
  /// The bound or move: `=`, `~`, `>`, `<`, `up`, `down`.
  let change: String
  /// Whether the bound is written in the data.
  let hasChange: Bool

  /// Makes a quantity of figures alone.
  init(figures: [Double]) {
    self.figures = figures
    (start, end, unit, change, hasChange) = (nil, nil, nil, "=", false)
  }

  private enum CodingKeys: String, CodingKey { case start, end, value, low, high, unit, change }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    start = try fields.decodeIfPresent(Int.self, forKey: .start)
    end = try fields.decodeIfPresent(Int.self, forKey: .end)
    unit = try fields.decodeIfPresent(String.self, forKey: .unit)
    let value = try fields.decodeIfPresent(Double.self, forKey: .value)
    let low = try fields.decodeIfPresent(Double.self, forKey: .low)
    let high = try fields.decodeIfPresent(Double.self, forKey: .high)
    figures = value.map { [$0] } ?? [low, high].compactMap(\.self)
    let written = try fields.decodeIfPresent(String.self, forKey: .change) ?? ""
    hasChange = fields.contains(.change)
    let isOpen = value == nil && (low == nil) != (high == nil)
    change = !written.isEmpty ? written : isOpen ? (low == nil ? "<" : ">") : "="
  }

  /// Whether two figures are the same but for a relative error of 0.0001.
  static func close(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= max(1e-9, 1e-4 * max(abs(first), abs(second)))
  }

  /// Whether the other has the same figures, in whatever order.
  func equals(_ other: ScoredQuantity) -> Bool {
    figures.count == other.figures.count
      && zip(figures.sorted(), other.figures.sorted()).allSatisfy(ScoredQuantity.close)
  }

  /// Whether the two share a code point.
  func overlaps(_ other: ScoredQuantity) -> Bool {
    guard let start, let end, let otherStart = other.start, let otherEnd = other.end else {
      return false
    }
    return start < otherEnd && otherStart < end
  }
}
