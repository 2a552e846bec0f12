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
    let rows = ClaimRows(claims, rules: rules)
    var survey = CellSurvey(rows, published: documents.map(\.published), rules: rules)
    let found = linked(survey.comparisons(), claims, rows.rows, documents, survey)
    let comparisons = ClaimComparator.inOrder(found)
    let findings = FindingBuilder(claims, documents: documents, rules: rules).findings(comparisons)
    return ComparisonResult(comparisons: comparisons, findings: findings, notes: survey.notes)
  }

  /// The comparisons with those of claims that one statement or one event links.
  private func linked(
    _ comparisons: [Comparison], _ claims: [Claim], _ rows: [ClaimRow],
    _ documents: [DocumentProfile], _ survey: CellSurvey
  ) -> [Comparison] {
    let (cells, matcher, judge) = (survey.cells, survey.matcher, survey.judge)
    var linkage = LinkageSurvey(
      claims, rows: rows, documents: documents, cells: cells, matcher: matcher, judge: judge)
    let statements = StatementSurvey(
      claims, documents: documents, cells: cells, matcher: matcher, judge: judge)
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
