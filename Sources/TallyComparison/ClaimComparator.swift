package import TallyClaims
package import TallyText

/// Finds which claims speak of one fact, and which of those cannot all be true.
///
/// A pure function of claims and rules: the same whatever the order in which documents come. Costs time in
/// proportion to the claims and to the pairs that speak of one fact; those that do not never meet.
package struct ClaimComparator: Sendable {
  /// The tables of the layer.
  package let rules: ComparisonRules

  /// Makes a comparator.
  package init(rules: ComparisonRules) { self.rules = rules }

  /// Compares all claims about one fact with one another.
  package func compare(_ claims: [Claim], documents: [DocumentProfile]) -> ComparisonResult {
    var table = KeyTable(rules: rules)
    let cells = Cells(claims, table: &table)
    let matcher = KeyMatcher(table)
    let judge = PairJudge(claims, documents: documents, rules: rules)
    var survey = CellSurvey(
      cells: cells, matcher: matcher, judge: judge,
      plan: PairPlan(claims, limit: rules.parameters.whole(.groupLimit)))
    let found = linked(
      survey.comparisons(), claims, documents, cells: cells, matcher: matcher, judge: judge)
    let comparisons = ClaimComparator.inOrder(found)
    let findings = FindingBuilder(claims, documents: documents, rules: rules).findings(comparisons)
    return ComparisonResult(comparisons: comparisons, findings: findings, notes: survey.notes)
  }

  /// The comparisons with those of claims that one statement or one event links.
  private func linked(
    _ comparisons: [Comparison], _ claims: [Claim], _ documents: [DocumentProfile], cells: Cells,
    matcher: KeyMatcher, judge: PairJudge
  ) -> [Comparison] {
    var linkage = LinkageSurvey(
      claims, documents: documents, cells: cells, matcher: matcher, judge: judge)
    let statements = StatementSurvey(
      claims, documents: documents, cells: cells, table: matcher.table, judge: judge)
    var found = statements.comparisons(overriding: linkage.withoutDoubtful(comparisons))
    found += linkage.comparisons(besides: found, statements: statements)
    return found
  }

  /// Comparisons in order of their claims. Positions are sorted rather than comparisons, which are large.
  private static func inOrder(_ comparisons: [Comparison]) -> [Comparison] {
    let places = comparisons.indices.map { (comparisons[$0].first, comparisons[$0].second, $0) }
    return places.sorted(by: <).map { comparisons[$0.2] }
  }
}
