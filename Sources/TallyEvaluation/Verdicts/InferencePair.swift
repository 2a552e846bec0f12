/// Two sentences and whether the first entails the second, contradicts it, or neither.
struct InferencePair: Decodable, Sendable {
  /// What the first sentence says of the second.
  enum Label: String, Decodable, Hashable, Sendable, CaseIterable {
    case entail, contradict, neutral
  }

  /// The premise.
  let a: String
  /// The hypothesis.
  let b: String
  /// What the one says of the other.
  let label: Label
}

extension InferencePair.Label {
  /// The label that verdicts between two one-sentence documents come to.
  ///
  /// A conflict is a contradiction, whatever else agrees: one wrong figure makes a sentence wrong. Without one,
  /// figures that agree or are compatible count as entailed. Updates, and sentences without a pair of claims
  /// about one fact, say nothing: neutral. Words without figures are not read, so that entailment rests on
  /// figures alone.
  init(_ verdicts: Set<PairLabel>) {
    if verdicts.contains(.conflict) {
      self = .contradict
    } else {
      self = verdicts.isDisjoint(with: [.agree, .compatible]) ? .neutral : .entail
    }
  }
}
