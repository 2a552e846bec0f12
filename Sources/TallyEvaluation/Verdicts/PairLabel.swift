/// What two claims come to: the verdicts, and `different` where they are not about one fact.
enum PairLabel: String, Decodable, Hashable, Sendable, CaseIterable {
  case conflict, update, compatible, agree, different

  /// The most serious of some; `different` where there is none. The cases stand in that order.
  static func mostSerious(of labels: Set<PairLabel>) -> PairLabel {
    allCases.first(where: labels.contains) ?? .different
  }
}
