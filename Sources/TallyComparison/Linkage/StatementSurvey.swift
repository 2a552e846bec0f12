import TallyClaims
import TallyText

/// Links figures that stand at the same place of the same statement: sentences that are word for word the same but for
/// their figures and hedges speak of the same facts, figure by figure, whatever was made of their words.
struct StatementSurvey {
  private let claims: [Claim]
  private let cells: Cells
  private let judge: PairJudge
  private let table: KeyTable
  private let least: Int
  private let published: [PublicationDate?]

  /// Prepares to link the claims of a corpus.
  init(
    _ claims: [Claim], documents: [DocumentProfile], cells: Cells, table: KeyTable, judge: PairJudge
  ) {
    self.claims = claims
    self.cells = cells
    self.judge = judge
    self.table = table
    published = documents.map(\.published)
    least = table.rules.parameters.whole(.statementWords)
    link()
  }

  /// How many statements that share their words are compared with one another; the rest is a set phrase.
  private static let limit = 32

  private struct Place: Hashable {
    let words: UInt64
    let figures: Int
    let ordinal: Int
    let dimension: Int32
  }

  /// Two sentences that make one statement.
  private struct Sentences: Hashable {
    let first: Int32
    let second: Int32
  }

  /// The pairs of claims at one place of one statement.
  private var linked: [(Int, Int)] = []
  /// The pairs of sentences that make one statement.
  private var sentences: Set<Sentences> = []
  /// The sentence of each claim.
  private var sentenceOfClaim: [Int32] = []

  /// Comparisons with those of figures of one statement in place of what their keys brought.
  func comparisons(overriding known: [Comparison]) -> [Comparison] {
    guard !linked.isEmpty else { return known }
    var found = known.filter { !isOneStatement($0.first, $0.second) }
    for (one, other) in linked {
      let frame = PairJudge.Frame(
        confidence: 1, cells.key(of: one), cells.key(of: other), table: table)
      let link = frame.linked(by: .statement, agrees: true)
      if let comparison = judge.comparison(one, other, frame: link) { found.append(comparison) }
    }
    return found
  }

  /// Whether the sentences of two claims make one statement, so that their figures are paired by place alone.
  func isOneStatement(_ one: Int, _ other: Int) -> Bool {
    guard !sentences.isEmpty else { return false }
    return sentences.contains(pair(one, other))
  }

  private func pair(_ one: Int, _ other: Int) -> Sentences {
    let (first, second) = (sentenceOfClaim[one], sentenceOfClaim[other])
    return Sentences(first: min(first, second), second: max(first, second))
  }

  private mutating func link() {
    for list in places() {
      for (place, one) in list.enumerated() {
        for other in list[(place + 1)...] where areNear(one, other) {
          linked.append((one, other))
          sentences.insert(pair(one, other))
        }
      }
    }
  }

  /// Two documents, published on one day or both undated, that may copy one statement.
  private func areNear(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (claims[one].document, claims[other].document)
    guard first != second else { return false }
    return date(first) == date(second)
  }

  private func date(_ document: Int) -> CalendarDate? {
    published.indices.contains(document) ? published[document]?.date : nil
  }

  /// The claims at each place of each statement that more than one sentence makes, in order of the first.
  private mutating func places() -> [[Int]] {
    sentenceOfClaim.reserveCapacity(claims.count)
    var number: Int32 = 0
    var numbers: [Place: Int] = [:]
    var lists: [[Int]] = []
    var sentence: [Int] = []
    let hedges = Set(table.rules.hedges.map(FoldedSentence.hash(ofWord:)))
    func close() {
      defer { sentence = [] }
      guard let first = sentence.first else { return }
      let folded = FoldedSentence(claims[first].evidence.sentence, without: hedges)
      guard folded.count - sentence.count >= least else { return }
      for (ordinal, claim) in sentence.enumerated() {
        let place = Place(
          words: folded.masked, figures: sentence.count, ordinal: ordinal,
          dimension: cells.key(of: claim).dimension)
        if let number = numbers[place] {
          lists[number].append(claim)
        } else {
          numbers[place] = lists.count
          lists.append([claim])
        }
      }
    }
    for index in claims.indices {
      if let first = sentence.first, !isOneSentence(claims[first], claims[index]) {
        close()
        number &+= 1
      }
      sentence.append(index)
      sentenceOfClaim.append(number)
    }
    close()
    return lists.filter { $0.count > 1 && $0.count <= StatementSurvey.limit }
  }

  private func isOneSentence(_ one: Claim, _ other: Claim) -> Bool {
    one.document == other.document && one.evidence.sentenceSpan == other.evidence.sentenceSpan
  }
}
