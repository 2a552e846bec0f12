/// How well each claim of a document fits each claim of another: two claims that are each other's best fit likely speak of
/// one fact, since a document seldom gives two figures for one.
final class DocumentPairScores {
  private let rows: [Int: Int]
  private let columns: [Int: Int]
  private let scores: [Double]
  private let bestOfRow: [Best]
  private let bestOfColumn: [Best]

  /// The two highest scores of a claim.
  private struct Best {
    var first = -Double.infinity
    var second = -Double.infinity

    mutating func add(_ score: Double) {
      if score > first {
        second = first
        first = score
      } else {
        second = max(second, score)
      }
    }

    /// The highest score but one of a given height.
    func rival(of score: Double) -> Double { score >= first ? second : first }
  }

  /// How two claims fit each other.
  struct Fit {
    /// The logarithm of the odds that both speak of one fact, by themselves.
    let score: Double
    /// For how many of the two no other claim of the other's document fits better: 0, 1 or 2.
    let best: Int
    /// The highest score of either with another claim of the other's document; minus infinity where there is none.
    let rival: Double
  }

  /// Scores every claim of the one document against every claim of the other.
  ///
  /// - Parameter score: the logarithm of the odds that two claims speak of one fact; nil where they cannot.
  init(_ ones: [Int], _ others: [Int], score: (Int, Int) -> Double?) {
    var scores: [Double] = []
    scores.reserveCapacity(ones.count * others.count)
    var bestOfRow = [Best](repeating: Best(), count: ones.count)
    var bestOfColumn = [Best](repeating: Best(), count: others.count)
    for (row, one) in ones.enumerated() {
      for (column, other) in others.enumerated() {
        let score = score(one, other) ?? -.infinity
        scores.append(score)
        bestOfRow[row].add(score)
        bestOfColumn[column].add(score)
      }
    }
    self.scores = scores
    self.bestOfRow = bestOfRow
    self.bestOfColumn = bestOfColumn
    rows = Dictionary(uniqueKeysWithValues: ones.enumerated().map { ($0.element, $0.offset) })
    columns = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($0.element, $0.offset) })
  }

  /// How a claim of the one document fits one of the other; nil where they cannot be of one fact, or are not looked at.
  func fit(_ one: Int, _ other: Int) -> Fit? {
    guard let row = rows[one], let column = columns[other] else { return nil }
    let score = scores[row * bestOfColumn.count + column]
    guard score > -.infinity else { return nil }
    let (ofRow, ofColumn) = (bestOfRow[row], bestOfColumn[column])
    return Fit(
      score: score, best: (ofRow.first <= score ? 1 : 0) + (ofColumn.first <= score ? 1 : 0),
      rival: max(ofRow.rival(of: score), ofColumn.rival(of: score)))
  }
}
