import TallyClaims
import TallyText

/// Checks what figures say of one another by plain arithmetic: inside a sentence, from one sentence to the next, and
/// between passages that speak of one fact.
struct ArithmeticSurvey {
  private let claims: [Claim]
  private let documents: [DocumentProfile]
  private let rules: ComparisonRules

  /// Makes a survey over the claims of a corpus.
  init(_ claims: [Claim], documents: [DocumentProfile], rules: ComparisonRules) {
    self.claims = claims
    self.documents = documents
    self.rules = rules
  }

  /// What the figures say of one another; one pass over the claims.
  func result() -> ArithmeticResult {
    let check = ArithmeticCheck(claims, words: rules.arithmetic)
    let split = SplitCheck(claims, rules: rules)
    let reader = DerivedFigureReader(claims, rules: rules)
    var result = ArithmeticResult()
    var derived: [DerivedFigure] = []
    var before: ReadSentence?
    let sentences = sentences()
    for members in sentences {
      result.faults += check.faults(in: members)
      let sentence = ReadSentence(members, of: claims, rules: rules)
      result.faults += split.faults(in: sentence, after: before)
      derived += reader.figures(in: sentence)
      before = sentence
    }
    let across = AcrossCheck(claims, documents: documents, rules: rules)
    let between = across.result(derived, in: sentences)
    result.faults += between.faults
    result.parts = between.parts
    return result
  }

  /// The claims of each sentence, in order.
  private func sentences() -> [[Int]] {
    var sentences: [[Int]] = []
    var sentence: [Int] = []
    for index in claims.indices {
      if let first = sentence.first, !claims[first].isInSentence(of: claims[index]) {
        sentences.append(sentence)
        sentence = []
      }
      sentence.append(index)
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}

extension Claim {
  /// Whether both claims stand in one sentence.
  func isInSentence(of other: Claim) -> Bool {
    document == other.document && evidence.sentenceSpan == other.evidence.sentenceSpan
  }
}
