/// The gold of a story: claims, and what pairs of them come to.
struct StoryGold: Decodable, Sendable {
  /// A claim that readers found.
  struct GoldClaim: Decodable, Sendable {
    /// The identifier.
    let id: String
    /// The document, with or without `.txt`.
    let doc: String
    /// Words of the document that hold the figure.
    let quote: String
    /// The fact it is about; the same for claims about the same fact.
    let fact: String?
    /// A single value.
    let value: Double?
    /// The lower end of a range.
    let low: Double?
    /// The upper end of a range.
    let high: Double?
    /// The value in the story's common unit.
    let norm: Double?

    /// The name of the file of its document.
    var file: String { doc.hasSuffix(".txt") ? doc : doc + ".txt" }
    /// Every figure that is right.
    var figures: [Double] { [value, low, high, norm].compactMap(\.self) }
    /// The figure to compare by.
    var figure: Double? { norm ?? value }
  }

  /// Two claims and what they come to.
  struct GoldPair: Decodable, Sendable {
    /// The one claim.
    let a: String
    /// The other.
    let b: String
    /// What they come to.
    let label: PairLabel
    /// Other labels that are accepted.
    let alsoAccepted: [PairLabel]?
    /// Whether it stands for all pairs of its documents, facts and label.
    let core: Bool?
    /// Whether careful readers may differ.
    let doubtful: Bool?

    private enum CodingKeys: String, CodingKey {
      case a, b, label, core, doubtful
      case alsoAccepted = "also_ok"
    }
  }

  /// The claims.
  let claims: [GoldClaim]
  /// The pairs.
  let pairs: [GoldPair]

  /// The pairs that are scored: not doubtful, and core where the story marks any as core.
  var scoredPairs: [GoldPair] {
    let hasCore = pairs.contains { $0.core == true }
    return pairs.filter { $0.doubtful != true && (!hasCore || $0.core == true) }
  }
}
