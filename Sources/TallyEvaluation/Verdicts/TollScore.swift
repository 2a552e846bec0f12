import Foundation
import TallyKit

/// How well the tolls of a corpus of articles are found and compared.
///
/// A claim stands for one of the gold when it is of the same article and one of its figures is the gold figure; of
/// several verdicts between the two sides the most serious counts.
struct TollScore: Sendable {
  /// How many claims the gold has.
  let claims: Int
  /// The share of them that were found.
  let found: Double
  /// The labels of the pairs that are not doubtful.
  let labels: LabelScore<PairLabel>
  /// How many updates were called conflicts.
  let updatesAsConflicts: Int
  /// Conflicts for each hundred articles with claims.
  let conflictsPerHundred: Double

  /// Scores what was said of a corpus.
  init(claims: [TollClaim], pairs: [TollPair], said: CorpusVerdicts) {
    let documents = Dictionary(grouping: said.claims, by: \.document)
    func standing(_ document: String, _ figures: [Double?]) -> [String] {
      (documents[document] ?? []).filter { claim in
        claim.figures.contains { said in
          figures.contains { $0.map { abs(said - $0) < 1e-6 } ?? false }
        }
      }.map(\.id)
    }
    var labels = LabelScore<PairLabel>()
    var confused = 0
    for pair in pairs where pair.isDoubtful != true {
      let first = standing(pair.firstDocument, pair.firstFigures)
      let second = standing(pair.secondDocument, pair.secondFigures)
      let named = first.flatMap { one in second.compactMap { said.verdict(on: one, $0) } }
      let verdict = PairLabel.mostSerious(of: Set(named))
      let isRight = TollScore.isRight(verdict, pair)
      labels.add(gold: pair.verdict, said: verdict, isRight: isRight)
      confused += !isRight && pair.verdict == .update && verdict == .conflict ? 1 : 0
    }
    let found = claims.count { !standing($0.document, [$0.low, $0.high]).isEmpty }
    self.claims = claims.count
    self.found = Double(found) / Double(max(1, claims.count))
    self.labels = labels
    updatesAsConflicts = confused
    conflictsPerHundred = 100 * Double(said.conflicts) / Double(max(1, documents.count))
  }

  /// Agree and compatible are both right where the figures are the same.
  private static func isRight(_ verdict: PairLabel, _ pair: TollPair) -> Bool {
    let near: Set<PairLabel> = [.agree, .compatible]
    let isSame = pair.firstFigures.first == pair.secondFigures.first
    return verdict == pair.verdict || isSame && near.isSuperset(of: [verdict, pair.verdict])
  }
}
