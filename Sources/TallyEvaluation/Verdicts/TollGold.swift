/// A toll that a reader found in an article.
struct TollClaim: Decodable, Sendable {
  /// The article.
  let document: String
  /// The lower figure.
  let low: Double?
  /// The upper figure.
  let high: Double?

  private enum CodingKeys: String, CodingKey {
    case document
    case low = "lo"
    case high = "hi"
  }
}

/// Two tolls of one event and what they come to.
struct TollPair: Decodable, Sendable {
  /// What they come to.
  let verdict: PairLabel
  /// The one article.
  let firstDocument: String
  /// The other article.
  let secondDocument: String
  /// The figures of the one.
  let firstFigures: [Double?]
  /// The figures of the other.
  let secondFigures: [Double?]
  /// Whether readers differed.
  let isDoubtful: Bool?

  private enum CodingKeys: String, CodingKey {
    case verdict
    case firstDocument = "document_a"
    case secondDocument = "document_b"
    case firstFigures = "val_a"
    case secondFigures = "val_b"
    case isDoubtful = "doubtful"
  }
}
