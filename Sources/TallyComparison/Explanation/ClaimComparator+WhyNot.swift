package import TallyClaims
import TallyQuantities
package import TallyText

extension ClaimComparator {
  /// Why two claims are or are not in conflict: the verdict on them; or the part of the key or the rule that keeps them
  /// apart, and why nothing else links them.
  ///
  /// - Parameters:
  ///   - claims: all claims of the documents of the two, from which it is told whether these are about one event.
  ///   - one: the first of the two, as a position among the claims.
  ///   - other: the second.
  package func whyNot(
    _ one: Int, _ other: Int, among claims: [Claim], documents: [DocumentProfile]
  ) -> PairExplanation {
    let survey = survey(claims, documents: documents)
    let found = comparisons(
      with: survey.comparisons(in: 0..<survey.count), of: survey, claims, documents: documents)
    if let known = found.first(where: { Set([$0.first, $0.second]) == [one, other] }) {
      return PairExplanation(.compared(known), known.reason, rule: known.trail.first?.rule)
    }
    let byKeys = whyNot(claims[one], claims[other], documents: documents)
    let linkage = LinkageSurvey(claims, documents: documents, survey: survey)
    guard let words = linkage.whyNotLinked(one, other) else { return byKeys }
    if case .compared = byKeys.outcome {
      return PairExplanation(.setAside, "By their keys both could speak of one fact. \(words)")
    }
    return PairExplanation(byKeys.outcome, "\(byKeys.reason) \(words)", rule: byKeys.rule)
  }

  /// Why the keys of two claims do or do not make them speak of one fact, whatever else may link them.
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
      let doubt = judge.doubt(0, 1, frame: frame).map { ", since \($0.rawValue)" } ?? ""
      return PairExplanation(
        .setAside, "The two are at odds, but that is not called a conflict\(doubt).")
    }
    return PairExplanation(
      .compared(comparison), comparison.reason, rule: comparison.trail.first?.rule)
  }
}
