import Foundation
import TallyKit

/// How well the tolls of a folder are found and compared, beside the floor of naming nothing.
struct TollAccuracy: Sendable {
  /// The score.
  let score: TollScore

  /// The score of the same claims with nothing compared.
  let silent: TollScore

  /// Reads and scores a folder that holds `articles.jsonl`, `gold_claims.jsonl` and `gold_pairs.jsonl`.
  ///
  /// - Throws: `RunError` where one of them cannot be read.
  static func measure(_ folder: String, checker: Checker) async throws -> TollAccuracy {
    let claims = try JSONLines.values(TollClaim.self, at: "\(folder)/gold_claims.jsonl")
    let pairs = try JSONLines.values(TollPair.self, at: "\(folder)/gold_pairs.jsonl")
    let said = try await CorpusVerdicts.run(on: "\(folder)/articles.jsonl", checker: checker)
    return TollAccuracy(
      score: TollScore(claims: claims, pairs: pairs, said: said),
      silent: TollScore(claims: claims, pairs: pairs, said: said.silent))
  }

  /// Whether a folder holds tolls.
  static func holdsTolls(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/gold_pairs.jsonl")
  }

  /// The table in percent, with the ways of others below.
  func table(floors: [FloorFigure]) -> String {
    var table = MarkdownTable([
      "way", "claims", "found", "pairs", "accuracy", "macro-F1", "conflict P", "conflict R",
      "updates as conflicts", "conflicts per 100 articles",
    ])
    table.add(cells(of: score, name: "**Tally**"))
    table.add(cells(of: silent, name: "floor: naming nothing"))
    for floor in floors {
      table.add(
        ["floor: \(floor.way)", "", "", ""]
          + [floor.accuracy, floor.macroF1, floor.precision, floor.recall].map(FloorFigure.cell))
    }
    return table.text
  }

  private func cells(of score: TollScore, name: String) -> [String] {
    let labels = score.labels
    let shares = [
      labels.accuracy, labels.macroF1, labels.precision(.conflict), labels.recall(.conflict),
    ]
    return [
      name, String(score.claims), FigureText.percent(score.found), String(labels.total),
    ] + shares.map(FigureText.percent) + [
      String(score.updatesAsConflicts),
      FigureText.decimal(score.conflictsPerHundred, places: 1),
    ]
  }
}

extension FloorFigure {
  /// A figure as a cell; empty where it is not known.
  static func cell(_ figure: Double?) -> String {
    figure.map { FigureText.decimal($0, places: 1) } ?? ""
  }
}
