/// A system of linear equations with a symmetric, positive definite matrix.
struct LinearSystem {
  /// The matrix, row by row; only its lower half is read.
  var matrix: [[Double]]
  /// The right-hand sides.
  var values: [Double]

  /// Makes a system of so many unknowns, all zero but for a diagonal.
  init(unknowns: Int, diagonal: Double) {
    matrix = (0..<unknowns).map { row in
      (0..<unknowns).map { $0 == row ? diagonal : 0 }
    }
    values = [Double](repeating: 0, count: unknowns)
  }

  /// The solution, by Cholesky's decomposition; the cost grows with the third power of the unknowns.
  func solution() -> [Double] {
    let lower = decomposed()
    var solution = values
    for row in solution.indices {
      for column in 0..<row { solution[row] -= lower[row][column] * solution[column] }
      solution[row] /= lower[row][row]
    }
    for row in solution.indices.reversed() {
      for below in (row + 1)..<solution.count {
        solution[row] -= lower[below][row] * solution[below]
      }
      solution[row] /= lower[row][row]
    }
    return solution
  }

  private func decomposed() -> [[Double]] {
    var lower = matrix
    for row in lower.indices {
      for column in 0...row {
        var sum = lower[row][column]
        for before in 0..<column { sum -= lower[row][before] * lower[column][before] }
        lower[row][column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    return lower
  }
}
