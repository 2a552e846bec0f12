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
  /// The label that the figures of two one-sentence documents come to.
  ///
  /// - Parameters:
  ///   - figures: for each figure of the second sentence, what the first says of it; nil where it says nothing.
  ///   - coverage: how many of the second sentence's words the first has.
  ///
  /// One wrong figure makes a sentence wrong, whatever else agrees: a contradiction. Where the first sentence gives
  /// every figure of the second and most of its words, these follow. Anything else says nothing: neutral.
  init(_ figures: [Implication?], coverage: WordCoverage) {
    if figures.contains(.contradicts) {
      self = .contradict
    } else {
      self =
        !figures.isEmpty && figures.allSatisfy { $0 == .follows }
          && coverage.isEnough ? .entail : .neutral
    }
  }

  /// The label that two sentences come to which are the same but for their figures.
  ///
  /// - Parameter figures: what the first says of each figure of the second that is another; none where all are the same.
  init(statement figures: [Implication]) {
    if figures.contains(.contradicts) {
      self = .contradict
    } else {
      self = figures.allSatisfy { $0 == .follows } ? .entail : .neutral
    }
  }
}
