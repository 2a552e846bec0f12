/// How well each claim of a document fits each claim of another: two claims that are each other's best fit likely speak of
/// one fact, since a document seldom gives two figures for one.
struct DocumentPairScores {
  private let columns: [Int: Int]
  private let rows: [Int: Int]
  private let bestOfRow: [Double]
  private let bestOfColumn: [Double]

  /// Scores every claim of the one document against every claim of the other.
  ///
  /// - Parameter score: the logarithm of the odds that two claims speak of one fact; nil where they cannot.
  init(_ ones: [Int], _ others: [Int], score: (Int, Int) -> Double?) {
    var bestOfRow = [Double](repeating: -.infinity, count: ones.count)
    var bestOfColumn = [Double](repeating: -.infinity, count: others.count)
    for (row, one) in ones.enumerated() {
      for (column, other) in others.enumerated() {
        guard let score = score(one, other) else { continue }
        bestOfRow[row] = max(bestOfRow[row], score)
        bestOfColumn[column] = max(bestOfColumn[column], score)
      }
    }
    self.bestOfRow = bestOfRow
    self.bestOfColumn = bestOfColumn
    rows = Dictionary(uniqueKeysWithValues: ones.enumerated().map { ($0.element, $0.offset) })
    columns = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($0.element, $0.offset) })
  }

  /// For how many of two claims no other claim of the other's document fits better than a score: 0, 1 or 2.
  func best(_ one: Int, _ other: Int, score: Double) -> Int {
    let fitsRow = rows[one].map { bestOfRow[$0] <= score } ?? false
    let fitsColumn = columns[other].map { bestOfColumn[$0] <= score } ?? false
    return (fitsRow ? 1 : 0) + (fitsColumn ? 1 : 0)
  }
}
