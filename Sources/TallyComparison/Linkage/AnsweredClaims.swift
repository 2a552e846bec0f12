import TallyClaims

/// Which claims another document answers: it gives the same figure of the same fact, so that a figure of it at odds is
/// of another. That holds of what is measured; of one march or toll many a text gives the figures of two sources.
struct AnsweredClaims {
  /// A claim, and a document that gives its figure.
  private struct Answer: Hashable {
    let claim: Int
    let document: Int
  }

  private let claims: [Claim]
  private let survey: CellSurvey
  private var answers: Set<Answer> = []

  /// Gathers what comparisons say agrees.
  init(_ claims: [Claim], comparisons: [Comparison], survey: CellSurvey) {
    self.claims = claims
    self.survey = survey
    for comparison in comparisons where comparison.verdict == .agree {
      let (one, other) = (comparison.first, comparison.second)
      answers.insert(Answer(claim: one, document: claims[other].document))
      answers.insert(Answer(claim: other, document: claims[one].document))
    }
  }

  /// Comparisons without those conflicts of which either document gives the figure of the other as well.
  func withoutAnswered(_ comparisons: [Comparison]) -> [Comparison] {
    guard !answers.isEmpty else { return comparisons }
    return comparisons.filter { $0.verdict != .conflict || $0.isOneStatement || !isAnswered($0) }
  }

  private func isAnswered(_ comparison: Comparison) -> Bool {
    let (one, other) = (comparison.first, comparison.second)
    guard claims[one].document != claims[other].document, isMeasured(one) else {
      return false
    }
    return answers.contains(Answer(claim: one, document: claims[other].document))
      || answers.contains(Answer(claim: other, document: claims[one].document))
  }

  private func isMeasured(_ claim: Int) -> Bool {
    !survey.matcher.table.isCount(survey.cells.key(of: claim))
  }
}
