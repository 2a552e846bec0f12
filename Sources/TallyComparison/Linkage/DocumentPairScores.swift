/// How well each claim of a document fits each claim of another: two claims that are each other's best fit likely speak of
/// one fact, since a document seldom gives two figures for one.
final class DocumentPairScores {
  private let scores: [Double]
  private let bestOfRow: [Best]
  private let bestOfColumn: [Best]

  /// The two highest scores of a claim.
  struct Best {
    /// The highest.
    private(set) var first = -Double.infinity
    private var second = -Double.infinity

    /// Takes in the score with one more claim of the other document.
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

    /// A fit of which all is known.
    init(score: Double, best: Int, rival: Double) {
      self.score = score
      self.best = best
      self.rival = rival
    }

    /// The fit of two claims, by the two highest scores of either.
    init(score: Double, _ row: Best, _ column: Best) {
      self.init(
        score: score, best: (row.first <= score ? 1 : 0) + (column.first <= score ? 1 : 0),
        rival: max(row.rival(of: score), column.rival(of: score)))
    }
  }

  /// Scores every claim of the one document against every claim of the other.
  ///
  /// - Parameters:
  ///   - rows: how many claims the one document has.
  ///   - columns: how many the other has.
  ///   - score: the logarithm of the odds that two claims, given by their places, speak of one fact; −∞ where they
  ///     cannot. Asked for row by row.
  init(rows: Int, columns: Int, score: (Int, Int) -> Double) {
    var scores: [Double] = []
    scores.reserveCapacity(rows * columns)
    var bestOfRow = [Best](repeating: Best(), count: rows)
    var bestOfColumn = [Best](repeating: Best(), count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let score = score(row, column)
        scores.append(score)
        bestOfRow[row].add(score)
        bestOfColumn[column].add(score)
      }
    }
    self.scores = scores
    self.bestOfRow = bestOfRow
    self.bestOfColumn = bestOfColumn
  }

  /// How a claim of the one document fits one of the other, each given by its place in its document; nil where they
  /// cannot be of one fact.
  func fit(_ row: Int, _ column: Int) -> Fit? {
    let score = scores[row * bestOfColumn.count + column]
    guard score > -.infinity else { return nil }
    return Fit(score: score, bestOfRow[row], bestOfColumn[column])
  }
}
