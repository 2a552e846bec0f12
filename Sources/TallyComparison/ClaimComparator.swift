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

  /// Compares all claims about one fact with one another, and gathers those at odds into findings.
  package func compare(_ claims: [Claim], documents: [DocumentProfile]) -> ComparisonResult {
    let survey = survey(claims, documents: documents)
    return result(
      with: survey.comparisons(in: 0..<survey.count), of: survey, claims, documents: documents)
  }

  /// All comparisons, and the findings that those at odds make.
  ///
  /// - Parameter found: what all stretches of the survey brought.
  package func result(
    with found: [Comparison], of survey: CellSurvey, _ claims: [Claim],
    documents: [DocumentProfile]
  ) -> ComparisonResult {
    let arithmetic = ArithmeticSurvey(claims, documents: documents, rules: rules).result()
    let comparisons = arithmetic.withoutParts(
      linked(with: found, of: survey, claims, documents: documents))
    let findings = FindingBuilder(claims, documents: documents, rules: rules)
      .findings(comparisons, faults: arithmetic.faults)
    return ComparisonResult(comparisons: comparisons, findings: findings, notes: survey.notes)
  }

  /// Groups claims by key, and finds the groups that may speak of one fact. Their claims are compared by the survey,
  /// a stretch at a time.
  package func survey(_ claims: [Claim], documents: [DocumentProfile]) -> CellSurvey {
    CellSurvey(
      ClaimRows(claims, rules: rules), published: documents.map(\.published), rules: rules)
  }

  /// All comparisons, in order of their claims: those of a survey, and those of claims that one statement or one event
  /// links, without those of a whole and its part.
  ///
  /// - Parameter found: what all stretches of the survey brought.
  package func comparisons(
    with found: [Comparison], of survey: CellSurvey, _ claims: [Claim],
    documents: [DocumentProfile]
  ) -> [Comparison] {
    ArithmeticSurvey(claims, documents: documents, rules: rules).result()
      .withoutParts(linked(with: found, of: survey, claims, documents: documents))
  }

  private func linked(
    with found: [Comparison], of survey: CellSurvey, _ claims: [Claim],
    documents: [DocumentProfile]
  ) -> [Comparison] {
    let linkage = LinkageSurvey(claims, documents: documents, survey: survey)
    let statements = StatementSurvey(
      claims, documents: documents, cells: survey.cells, matcher: survey.matcher,
      judge: survey.judge)
    var all = statements.comparisons(overriding: linkage.withoutDoubtful(found))
    all += linkage.comparisons(besides: all, statements: statements)
    all += linkage.comparisonsThroughPartners(of: all)
    all = AnsweredClaims(claims, comparisons: all, survey: survey).withoutAnswered(all)
    return ClaimComparator.inOrder(all)
  }

  /// Comparisons in order of their claims. Positions are sorted rather than comparisons, which are large.
  private static func inOrder(_ comparisons: [Comparison]) -> [Comparison] {
    let places = comparisons.indices.map { (comparisons[$0].first, comparisons[$0].second, $0) }
    return places.sorted(by: <).map { comparisons[$0.2] }
  }
}
