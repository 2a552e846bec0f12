import Foundation
import TallyKit

/// How well a run over one story did.
struct StoryScore: Sendable {
  /// The story's name.
  let name: String
  /// How many claims its gold has.
  let claims: Int
  /// The labels of the scored pairs; wrong conflicts between listed claims count too.
  let labels: LabelScore<PairLabel>
  /// The share of gold claims that were found.
  let found: Double
  /// The share of those whose value is right.
  let rightValues: Double
  /// The share of pairs about different facts that were given another label.
  let traps: Double

  /// Scores what was said of a story.
  ///
  /// A pair whose claims were not both found, or that was not compared, counts as different. Another label is
  /// right where the gold accepts it, and agree and compatible both are where the figures are the same.
  init(name: String, gold: StoryGold, said: CorpusVerdicts, texts: [String: [UInt8]]) {
    let alignment = StoryAlignment(gold, said, texts: texts)
    let figures = Dictionary(
      gold.claims.map { ($0.id, $0.figure) }, uniquingKeysWith: { $1 })
    var labels = LabelScore<PairLabel>()
    var (traps, trapped) = (0, 0)
    for pair in gold.scoredPairs {
      let verdict = StoryScore.verdict(on: pair, said, alignment)
      let accepted = StoryScore.accepted(pair, figures)
      let isRight = accepted.contains(verdict)
      labels.add(gold: isRight ? verdict : pair.label, said: verdict, isRight: isRight)
      if pair.label == .different {
        traps += 1
        trapped += verdict == .different ? 0 : 1
      }
    }
    for _ in StoryScore.unlistedConflicts(gold, said, alignment) { labels.addWrong(.conflict) }
    self.name = name
    claims = gold.claims.count
    self.labels = labels
    found = Double(alignment.found.count) / Double(max(1, gold.claims.count))
    rightValues = Double(alignment.rightValues) / Double(max(1, alignment.found.count))
    self.traps = Double(trapped) / Double(max(1, traps))
  }

  private static func verdict(
    on pair: StoryGold.GoldPair, _ said: CorpusVerdicts, _ alignment: StoryAlignment
  ) -> PairLabel {
    guard let first = alignment.found[pair.a], let second = alignment.found[pair.b] else {
      return .different
    }
    return said.verdict(on: first, second) ?? .different
  }

  private static func accepted(
    _ pair: StoryGold.GoldPair, _ figures: [String: Double?]
  ) -> Set<PairLabel> {
    var accepted = Set(pair.alsoAccepted ?? []).union([pair.label])
    if pair.label == .agree || pair.label == .compatible, let first = figures[pair.a] ?? nil,
      let second = figures[pair.b] ?? nil, StoryAlignment.close(first, second)
    {
      accepted.formUnion([.agree, .compatible])
    }
    return accepted
  }

  /// Conflicts between found claims that the gold holds to be of different facts without listing the pair.
  private static func unlistedConflicts(
    _ gold: StoryGold, _ said: CorpusVerdicts, _ alignment: StoryAlignment
  ) -> [(String, String)] {
    let listed = Set(gold.pairs.map { CorpusVerdicts.Pair($0.a, $0.b) })
    let facts = Dictionary(gold.claims.map { ($0.id, $0.fact) }, uniquingKeysWith: { $1 })
    let gold = Dictionary(grouping: alignment.found.keys) { alignment.found[$0] ?? "" }
    let conflicts = said.verdicts.filter { $0.value == .conflict }.keys
    return conflicts.flatMap { pair in
      (gold[pair.first] ?? []).flatMap { first in
        (gold[pair.second] ?? []).compactMap { second in
          guard pair.first != pair.second,
            !listed.contains(CorpusVerdicts.Pair(first, second)),
            let one = facts[first] ?? nil, let other = facts[second] ?? nil, !one.isEmpty,
            !other.isEmpty, one != other
          else { return nil }
          return (first, second)
        }
      }
    }
  }
}
