import TallyClaims
import TallyText

/// Links claims of documents that tell of one event, where their keys alone leave it open whether they speak of one
/// fact, and compares them.
struct LinkageSurvey {
  private let claims: [Claim]
  private let cells: Cells
  private let judge: PairJudge
  private let matcher: KeyMatcher
  private let evidence: PairEvidence
  private let themes: DocumentThemes
  private let pairs: [DocumentThemes.Pair]
  private let parameters: ParameterTable
  private let claimsOfDocument: [[Int]]
  private var subjects: [Int: PairEvidence.Subject] = [:]
  private let empty: Set<UInt64>
  private let published: [PublicationDate?]

  /// Prepares to link the claims of a corpus.
  init(
    _ claims: [Claim], documents: [DocumentProfile], survey: CellSurvey
  ) {
    self.claims = claims
    cells = survey.cells
    judge = survey.judge
    matcher = survey.matcher
    let table = matcher.table
    parameters = table.rules.parameters
    empty = Set(table.rules.hedges.map(FoldedSentence.hash(ofWord:)))
    published = documents.map(\.published)
    claimsOfDocument = LinkageSurvey.grouped(
      claims, documents: documents.count, plan: survey.plan)
    let empty = empty
    let themes = DocumentThemes(
      claimsOfDocument.map { LinkageSurvey.words(of: $0, claims, empty: empty) })
    evidence = PairEvidence(weights: table.rules.linkage, matcher: matcher, words: themes.weights)
    self.themes = themes
    pairs = themes.pairs(atLeast: parameters.approximate(.documentLikeness))
  }

  /// The comparisons of claims that are linked by evidence and not yet compared.
  mutating func comparisons(
    besides known: [Comparison], statements: StatementSurvey
  ) -> [Comparison] {
    guard !pairs.isEmpty else { return [] }
    let compared = Set(known.map { LinkageSurvey.pair($0.first, $0.second) })
    var found: [Comparison] = []
    for pair in pairs {
      for one in claimsOfDocument[pair.first] {
        for other in claimsOfDocument[pair.second]
        where !compared.contains(LinkageSurvey.pair(one, other))
          && !statements.isOneStatement(one, other)
        {
          if let comparison = comparison(one, other, pair.likeness) { found.append(comparison) }
        }
      }
    }
    return found
  }

  /// Comparisons by keys without those conflicts of two documents that the signs speak against.
  mutating func withoutDoubtful(_ comparisons: [Comparison]) -> [Comparison] {
    comparisons.filter { comparison in
      let (one, other) = (comparison.first, comparison.second)
      let (first, second) = (claims[one].document, claims[other].document)
      guard comparison.verdict == .conflict, first != second else { return true }
      let probability = evidence.probability(
        subject(one), subject(other), likeness: themes.likeness(first, second))
      return probability >= evidence.leastForConflict(cells.key(of: one), cells.key(of: other))
    }
  }

  /// Why two claims are not linked by anything beside their keys; nil where their documents are not known.
  mutating func whyNotLinked(_ one: Int, _ other: Int) -> String? {
    let (first, second) = (claims[one].document, claims[other].document)
    guard first != second, published.indices.contains(first), published.indices.contains(second)
    else { return nil }
    let likeness = themes.likeness(first, second)
    let least = parameters.approximate(.documentLikeness)
    guard likeness >= least else {
      return "Nor does anything beside their keys link the two: their documents share "
        + "\(percent(likeness)) % of the words around their figures, \(percent(least)) % are asked for "
        + "documents about one event."
    }
    let probability = evidence.probability(subject(one), subject(other), likeness: likeness)
    return
      "By all signs beside their keys it is \(percent(probability)) % likely that both speak of one "
      + "fact; \(percent(parameters.approximate(.linkProbability))) % are asked, and more for a conflict."
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private mutating func comparison(
    _ one: Int, _ other: Int, _ likeness: Double
  ) -> Comparison? {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    guard first.dimension == second.dimension else { return nil }
    let probability = evidence.probability(subject(one), subject(other), likeness: likeness)
    guard probability >= parameters.approximate(.linkProbability) else { return nil }
    let frame = PairJudge.Frame(confidence: probability, first, second, table: matcher.table)
    return judge.comparison(
      one, other, frame: frame.linked(by: .event, agrees: matcher.agree(first, second)))
  }

  private mutating func subject(_ index: Int) -> PairEvidence.Subject {
    if let known = subjects[index] { return known }
    let claim = claims[index]
    let words = ContentWords(claim.evidence.sentence, empty: empty)
    let ignored = matcher.table.rules.ignoredRestrictors
    let subject = PairEvidence.Subject(
      claim: claim, key: cells.key(of: index),
      near: words.near(claim.evidence.number.start - claim.evidence.sentenceSpan.start),
      sentence: words.all,
      restrictors: claim.key.restrictors.filter { ignored[$0] == nil },
      published: published.indices.contains(claim.document)
        ? published[claim.document]?.date : nil)
    subjects[index] = subject
    return subject
  }

  /// The claims of each document; none of one that has more than the limit, which is no article.
  private static func grouped(_ claims: [Claim], documents: Int, plan: PairPlan) -> [[Int]] {
    var groups = [[Int]](repeating: [], count: documents)
    for (index, claim) in claims.enumerated() where groups.indices.contains(claim.document) {
      groups[claim.document].append(index)
    }
    // A passage that a document repeats stands once.
    return groups.map { plan.isLarge($0.count) ? [] : plan.withoutRepeats($0[...]) }
  }

  private static func words(
    of list: [Int], _ claims: [Claim], empty: Set<UInt64>
  ) -> [UInt64] {
    var words: Set<UInt64> = []
    var last = TextSpan(0, 0)
    for index in list where claims[index].evidence.sentenceSpan != last {
      last = claims[index].evidence.sentenceSpan
      words.formUnion(ContentWords(claims[index].evidence.sentence, empty: empty).all)
    }
    return words.sorted()
  }

  private static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: min(one, other))) << 32
      | UInt64(UInt32(truncatingIfNeeded: max(one, other)))
  }
}
