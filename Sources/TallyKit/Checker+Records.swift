import TallyClaims
import TallyComparison
package import TallyReports
import TallyRulebook

extension Checker {
  /// Reads claims from files of JSON Lines and compares them: the lines of the compared pairs, the findings'
  /// notes, and the lines that were no claims.
  package func comparisons(
    of paths: [String]
  ) -> (lines: [UInt8], notes: [String], skipped: [Report.Skip]) {
    var corpus = ClaimCorpus(
      rebuilder: ClaimRebuilder(rulebook: rulebook), limits: options.limits)
    for path in paths { corpus.read(path) }
    let result = compare(corpus.claims, documents: corpus.documents)
    let names = corpus.claims.map(\.id)
    let rules = ruleAddresses
    let records = result.comparisons.compactMap {
      ComparisonRecord($0, claims: names, rules: rules)
    }
    return (records.jsonLines, result.notes, corpus.skipped)
  }

  /// What keeps two claims of a report apart, or the verdict on them.
  package func whyNot(_ first: ClaimRecord, _ second: ClaimRecord) -> KeptApart {
    var corpus = ClaimCorpus(
      rebuilder: ClaimRebuilder(rulebook: rulebook), limits: options.limits)
    corpus.add(first)
    corpus.add(second)
    guard corpus.claims.count == 2 else {
      return KeptApart(reason: "One of the two cannot be read back.", rule: nil)
    }
    let explanation = ClaimComparator(rules: rulebook.comparison)
      .whyNot(corpus.claims[0], corpus.claims[1], documents: corpus.documents)
    let rule = explanation.rule.flatMap { rulebook.location(of: $0)?.description }
    return KeptApart(reason: explanation.reason, rule: rule)
  }
}
