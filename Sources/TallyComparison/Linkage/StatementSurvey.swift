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
  }

  /// How many statements that share their words are compared with one another; the rest is a set phrase.
  private static let limit = 32

  private struct Place: Hashable {
    let words: UInt64
    let figures: Int
    let ordinal: Int
    let dimension: Int32
  }

  /// The comparisons of figures of one statement, besides those that were compared by their keys.
  func comparisons(besides known: [Comparison]) -> [Comparison] {
    let places = places()
    guard !places.isEmpty else { return [] }
    var compared: Set<[Int]> = []
    for comparison in known { compared.insert([comparison.first, comparison.second].sorted()) }
    var found: [Comparison] = []
    for list in places {
      for (place, one) in list.enumerated() {
        for other in list[(place + 1)...]
        where areNear(one, other) && !compared.contains([one, other].sorted()) {
          let frame = PairJudge.Frame(
            confidence: 1, cells.key(of: one), cells.key(of: other), table: table)
          if let comparison = judge.comparison(one, other, frame: frame.linked(by: .statement, agrees: true)) {
            found.append(comparison)
          }
        }
      }
    }
    return found
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
  private func places() -> [[Int]] {
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
      if let first = sentence.first, !isOneSentence(claims[first], claims[index]) { close() }
      sentence.append(index)
    }
    close()
    return lists.filter { $0.count > 1 && $0.count <= StatementSurvey.limit }
  }

  private func isOneSentence(_ one: Claim, _ other: Claim) -> Bool {
    one.document == other.document && one.evidence.sentenceSpan == other.evidence.sentenceSpan
  }
}
