package import TallyClaims
package import TallyText

extension ClaimComparator {
  /// The signs that every two claims of two documents show, where they measure the same; to weigh signs by.
  ///
  /// Costs time and memory in proportion to all pairs: for corpora of a few hundred claims.
  package func signs(
    of claims: [Claim], documents: [DocumentProfile]
  ) -> [(first: Int, second: Int, signs: PairSigns, standing: String)] {
    let survey = survey(claims, documents: documents)
    let compared = comparisons(
      with: survey.comparisons(in: 0..<survey.count), of: survey, claims, documents: documents)
    let partners = Set(CommonPartners(compared).pairs())
    let linkage = LinkageSurvey(claims, documents: documents, survey: survey)
    var found: [(first: Int, second: Int, signs: PairSigns, standing: String)] = []
    for first in claims.indices {
      for second in claims.indices.dropFirst(first + 1) {
        let hasPartner = partners.contains(PositionPair(first, second))
        guard let signs = linkage.signs(first, second, hasPartner: hasPartner) else { continue }
        found.append((first, second, signs, linkage.standing(first, second).words))
      }
    }
    return found
  }
}
