import Foundation
import TallyKit

/// How well quantities are read in some sets of data.
struct QuantityAccuracy: Sendable {
  /// One set of data.
  struct SetScore: Sendable {
    /// Its name: that of the file, without its ending.
    let name: String
    /// How many texts it holds.
    let texts: Int
    /// The counts of each measure.
    let counts: [QuantityMeasure: MatchCount]
  }

  /// The sets, in order of being named.
  let sets: [SetScore]

  /// Reads and scores the texts of some files of gold.
  ///
  /// - Throws: `RunError` where a file or a line of it cannot be read.
  static func measure(_ paths: [String], checker: Checker) async throws -> QuantityAccuracy {
    let scorer = QuantityScorer(units: try UnitNames())
    var sets: [SetScore] = []
    for path in paths {
      let texts = try JSONLines.values(GoldText.self, at: path)
      let readings = try await ReadQuantities.byIdentifier(in: path, checker: checker)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      sets.append(
        SetScore(
          name: name, texts: texts.count, counts: scorer.score(texts, readings: readings)))
    }
    return QuantityAccuracy(sets: sets)
  }

  /// The table of all measures: precision / recall / F1.
  var table: String {
    var table = MarkdownTable(["set", "texts"] + QuantityMeasure.allCases.map(\.rawValue))
    for set in sets {
      let cells = QuantityMeasure.allCases.map { measure in
        set.counts[measure].flatMap { $0.gold > 0 ? FigureText.triple($0) : nil } ?? "–"
      }
      table.add([set.name, String(set.texts)] + cells)
    }
    return table.text
  }

  /// The table of F1 beside that of others, for the sets on which others were measured.
  func comparison(with peers: [PeerFigure]) -> String {
    var systems: [String] = []
    for peer in peers where !systems.contains(peer.system) { systems.append(peer.system) }
    var table = MarkdownTable(["set", "measure", "Tally"] + systems)
    for set in sets {
      for measure in QuantityMeasure.allCases {
        let known = peers.filter { $0.set == set.name && $0.measure == measure.rawValue }
        guard !known.isEmpty, let count = set.counts[measure] else { continue }
        let figures = systems.map { system in
          known.first { $0.system == system }.map { FigureText.decimal($0.f1, places: 1) } ?? "–"
        }
        table.add([set.name, measure.rawValue, FigureText.percent(count.f1)] + figures)
      }
    }
    return table.text
  }

  /// The report in Markdown.
  func report(commit: String) throws -> String {
    let peers = try EvaluationResource.rows(PeerFigure.self, of: "peers")
    return """
      # How well quantities are read

      Commit \(commit). Made by `tally-evaluate quantities`.

      ## Beside others

      F1 in percent, all systems scored by the same rules on the same texts.

      \(comparison(with: peers))
      ## All measures

      Precision / recall / F1 in percent. num: every figure; qty: value, or both ends of a range; qty+unit: with the
      unit or thing counted; qty+munit: with the unit where it is one of measurement; qty+chg: with the bound or move;
      span: the place overlaps; spanx: the place is the same. Where only one kind of quantity is annotated, what
      overlaps none of it does not count against precision.

      \(table)
      ## Data

      \(try DataSource.list(for: sets.map(\.name)))
      """
  }
}
