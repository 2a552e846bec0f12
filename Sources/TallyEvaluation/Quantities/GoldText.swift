/// A text with the quantities that annotators found in it.
struct GoldText: Decodable, Sendable {
  /// The identifier.
  let id: String
  /// The quantities.
  let gold: [ScoredQuantity]
  /// Whether every quantity is annotated; else only one kind is, and what overlaps none of it does not count.
  let isComplete: Bool
  /// Whether only places are annotated, no figures.
  let isSpansOnly: Bool
  /// Whether bounds are annotated.
  let hasChanges: Bool

  private enum CodingKeys: String, CodingKey { case id, gold, meta }

  private struct Meta: Decodable {
    let complete: Bool?
    let spansOnly: Bool?
    let hasChange: Bool?

    enum CodingKeys: String, CodingKey {
      case complete
      case spansOnly = "spans_only"
      case hasChange = "has_change"
    }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    gold = try fields.decode([ScoredQuantity].self, forKey: .gold)
    let meta = try fields.decodeIfPresent(Meta.self, forKey: .meta)
    isComplete = meta?.complete ?? true
    isSpansOnly = meta?.spansOnly ?? false
    hasChanges =
      meta?.hasChange == true
      || gold.contains { $0.hasChange && !$0.figures.isEmpty }
  }
}
