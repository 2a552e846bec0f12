import TallyClaims
package import TallyComparison
package import TallyReports
import TallyRulebook

extension Checker {
  /// How many pairs of groups are compared at a time, and how many comparisons are written at a time.
  private static let (groups, lines) = (2_000, 5_000)

  /// Reads claims from files of JSON Lines and compares them: hands on the lines of the compared pairs, some at a time.
  ///
  /// - Returns: what the reader should know, and the lines that were no claims.
  /// - Throws: what `take` throws; `CancellationError` when the task is cancelled.
  package func comparisons(
    of paths: [String], take: ([UInt8]) throws -> Void
  ) async throws -> (notes: [String], skipped: [Report.Skip]) {
    var corpus = ClaimCorpus(
      rebuilder: ClaimRebuilder(rulebook: rulebook), limits: options.limits)
    for path in paths { try await corpus.read(path, jobs: options.jobs) }
    let comparator = ClaimComparator(rules: rulebook.comparison)
    let survey = comparator.survey(corpus.claims, documents: corpus.documents)
    let found = try await comparisons(of: survey)
    let comparisons = comparator.comparisons(
      with: found, of: survey, corpus.claims, documents: corpus.documents)
    let names = corpus.claims.map(\.id)
    let rules = ruleAddresses
    try await OrderedWork(jobs: options.jobs).run(over: comparisons.count, by: Checker.lines) {
      range in
      comparisons[range].compactMap { ComparisonRecord($0, claims: names, rules: rules) }.jsonLines
    } take: {
      try take($0)
    }
    return (survey.notes, corpus.skipped)
  }

  /// The signs by which the claims of documents are linked, for every two claims of two documents, as positions among the
  /// claims of a report on the same paths.
  ///
  /// - Throws: `RunError` where there is no input.
  package func signs(
    _ paths: [String]
  ) async throws -> [(first: Int, second: Int, signs: PairSigns, standing: String)] {
    let reading = try await read(paths)
    return ClaimComparator(rules: rulebook.comparison)
      .signs(of: reading.claims, documents: reading.documents)
  }

  /// The comparisons of all pairs of groups, in the order of the survey.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  func comparisons(of survey: CellSurvey) async throws -> [Comparison] {
    var found: [Comparison] = []
    try await OrderedWork(jobs: options.jobs).run(over: survey.count, by: Checker.groups) {
      survey.comparisons(in: $0)
    } take: {
      found += $0
    }
    return found
  }

  /// What keeps two claims of a report apart, or the verdict on them.
  ///
  /// - Parameter neighbours: the claims of the same documents, from which it is told whether these are about one event.
  package func whyNot(
    _ first: ClaimRecord, _ second: ClaimRecord, among neighbours: [ClaimRecord]
  ) -> KeptApart {
    var corpus = ClaimCorpus(
      rebuilder: ClaimRebuilder(rulebook: rulebook), limits: options.limits)
    corpus.add(first)
    corpus.add(second)
    guard corpus.claims.count == 2 else {
      return KeptApart(reason: "One of the two cannot be read back.", rule: nil)
    }
    for neighbour in neighbours where ![first.id, second.id].contains(neighbour.id) {
      corpus.add(neighbour)
    }
    let explanation = ClaimComparator(rules: rulebook.comparison)
      .whyNot(0, 1, among: corpus.claims, documents: corpus.documents)
    let rule = explanation.rule.flatMap { rulebook.location(of: $0)?.description }
    return KeptApart(reason: explanation.reason, rule: rule)
  }
}
