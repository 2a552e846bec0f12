/// What a finding can be found by: how grave it is, whether it is new, who speaks, of what and where.
struct FindingFeatures: Sendable {
  /// The grades, worst first.
  static let severities = ["major", "moderate", "minor"]

  /// How grave it is.
  let severity: String
  /// How it stands to the baseline; nil where none was asked.
  let state: String?
  /// Who gives a figure, each once, in order.
  let sources: [String]
  /// What is counted or measured, each once, in order.
  let things: [String]
  /// Where, each once, in order.
  let places: [String]

  /// Gathers the features of a finding from its claims.
  init(_ finding: FindingRecord, index: ReportIndex) {
    let claims = index.claims(finding.claims + finding.agreeing)
    severity = FindingCard.role(finding)
    state = finding.state?.rawValue
    sources = FindingFeatures.distinct(claims.map(ClaimWording.source))
    things = FindingFeatures.distinct(claims.compactMap(\.counted).map(VisibleText.escaped))
    places = FindingFeatures.distinct(claims.compactMap(\.place).map(VisibleText.escaped))
  }

  /// Every value with the letter of its property.
  var values: [(letter: Character, value: String)] {
    let groups: [(Character, [String])] = [
      ("v", [severity]), ("b", [state].compactMap { $0 }), ("s", sources), ("t", things),
      ("p", places),
    ]
    return groups.flatMap { letter, words in words.map { (letter: letter, value: $0) } }
  }

  private static func distinct(_ words: [String]) -> [String] { Set(words).sorted() }
}
