package import TallyClaims
import TallyQuantities
package import TallyText

extension ClaimComparator {
  /// Why two claims are or are not in conflict: the part of the key or the rule that keeps them apart, or the
  /// verdict on them.
  package func whyNot(
    _ one: Claim, _ other: Claim, documents: [DocumentProfile]
  ) -> PairExplanation {
    var table = KeyTable(rules: rules)
    let keys = (table.key(of: one), table.key(of: other))
    let matcher = KeyMatcher(table)
    switch matcher.match(keys.0, keys.1) {
    case .different(let part):
      return PairExplanation(.differentFacts, KeyDifference(rules).words(part, one, other))
    case .unsure(let confidence):
      let share = Int((confidence * 100).rounded())
      return PairExplanation(
        .tooLittleKnown,
        "Too little is known of the two in common to take them for one fact (\(share) % sure).",
        rule: rules.parameters.rule(.minimumConfidence))
    case .same(let confidence):
      let frame = PairJudge.Frame(confidence: confidence, keys.0, keys.1, table: table)
      return compared(one, other, frame, documents)
    }
  }

  private func compared(
    _ one: Claim, _ other: Claim, _ frame: PairJudge.Frame, _ documents: [DocumentProfile]
  ) -> PairExplanation {
    let judge = PairJudge(
      ClaimRows([one, other], rules: rules).rows, published: documents.map(\.published),
      rules: rules)
    if let obstacle = judge.obstacle(0, 1, frame: frame) {
      return PairExplanation(
        .setAside, "Not compared: \(obstacle.rawValue).",
        rule: obstacle == .otherTime ? frame.course.rule : nil)
    }
    guard let comparison = judge.comparison(0, 1, frame: frame) else {
      return PairExplanation(
        .setAside, "Not compared: the difference does not fit exact arithmetic.")
    }
    return PairExplanation(
      .compared(comparison), comparison.reason, rule: comparison.trail.first?.rule)
  }
}
