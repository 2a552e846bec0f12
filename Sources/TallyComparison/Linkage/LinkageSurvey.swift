import TallyClaims
import TallyText

/// Links claims of documents that tell of one event, where their keys alone leave it open whether they speak of one
/// fact, and compares them.
struct LinkageSurvey {
  private let claims: [Claim]
  private let cells: Cells
  private let judge: PairJudge
  private let matcher: KeyMatcher
  private let likelihood: ClaimLikelihood
  private let themes: DocumentThemes
  private let pairs: [DocumentThemes.Pair]
  private let parameters: ParameterTable
  private let claimsOfDocument: [[Int]]
  private let linkProbability: Double
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
    linkProbability = parameters.approximate(.linkProbability)
    published = documents.map(\.published)
    claimsOfDocument = LinkageSurvey.grouped(
      claims, documents: documents.count, plan: survey.plan)
    let empty = Set(table.rules.hedges.map(FoldedSentence.hash(ofWord:)))
    let themes = DocumentThemes(
      claimsOfDocument.map { LinkageSurvey.words(of: $0, claims, empty: empty) })
    likelihood = ClaimLikelihood(
      claims, of: claimsOfDocument, published: published, cells: cells, matcher: matcher,
      themes: themes, empty: empty)
    self.themes = themes
    pairs = themes.pairs(atLeast: parameters.approximate(.documentLikeness))
  }

  /// The comparisons of claims that are linked by evidence and not yet compared.
  func comparisons(
    besides known: [Comparison], statements: StatementSurvey
  ) -> [Comparison] {
    guard !pairs.isEmpty else { return [] }
    let compared = Set(known.map { PositionPair($0.first, $0.second) })
    var found: [Comparison] = []
    for pair in pairs {
      let scores = likelihood.scores(pair.first, pair.second)
      for (row, one) in claimsOfDocument[pair.first].enumerated() {
        for (column, other) in claimsOfDocument[pair.second].enumerated() {
          guard let fit = scores.fit(row, column),
            let probability = likely(likelihood.probability(of: fit, hasPartner: false)),
            !compared.contains(PositionPair(one, other)), !statements.isOneStatement(one, other),
            let comparison = comparison(one, other, probability)
          else { continue }
          found.append(comparison)
        }
      }
    }
    return found
  }

  /// A probability that is enough to link two claims.
  private func likely(_ probability: Double) -> Double? {
    probability >= linkProbability ? probability : nil
  }

  /// The comparisons of claims that have a partner in common: what speaks of the same fact as one that gives the same
  /// figure likely speaks of the same fact itself.
  func comparisonsThroughPartners(of known: [Comparison]) -> [Comparison] {
    CommonPartners(known).pairs().compactMap { pair in
      let (one, other) = (pair.first, pair.second)
      let (first, second) = (claims[one].document, claims[other].document)
      guard first != second, published.indices.contains(first), published.indices.contains(second),
        likelihood.evidence.mayShare(cells.key(of: one), cells.key(of: other)),
        let probability = likelihood.probability(
          one, other, hasPartner: true, atLeast: linkProbability)
      else { return nil }
      return comparison(one, other, probability)
    }
  }

  /// Comparisons by keys without those conflicts of two documents that the signs speak against.
  func withoutDoubtful(_ comparisons: [Comparison]) -> [Comparison] {
    comparisons.filter { comparison in
      let (one, other) = (comparison.first, comparison.second)
      guard comparison.verdict == .conflict,
        let probability = likelihood.probability(one, other, hasPartner: false)
      else { return true }
      let isToll = matcher.table.course(of: cells.key(of: one)).course == .cumulative
      return probability >= parameters.approximate(isToll ? .tollOfKeys : .linkConflict)
    }
  }

  /// The signs that two claims of two documents show; nil where they can be of one fact in no way.
  func signs(_ one: Int, _ other: Int, hasPartner: Bool = false) -> PairSigns? {
    likelihood.signs(one, other, hasPartner: hasPartner)
  }

  /// Why two claims are not linked by anything beside their keys; nil where their documents are not known.
  func whyNotLinked(_ one: Int, _ other: Int) -> String? {
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
    let probability = likelihood.probability(one, other, hasPartner: false) ?? 0
    if probability >= parameters.approximate(.linkProbability) {
      let (first, second) = (cells.key(of: one), cells.key(of: other))
      let frame = PairJudge.Frame(
        confidence: probability, first, second, table: matcher.table)
      let agrees = matcher.agree(first, second)
      let known = agrees ? "" : ", but what is known of them differs"
      let doubt = judge.doubt(one, other, frame: linked(frame, one, other))
        .map { "; they are not called a conflict, since \($0.rawValue)" }
      return
        "By all signs beside their keys it is \(percent(probability)) % likely that both speak of one "
        + "fact\(known)\(doubt ?? "")."
    }
    return
      "By all signs beside their keys it is \(percent(probability)) % likely that both speak of one "
      + "fact; \(percent(parameters.approximate(.linkProbability))) % are asked, and more for a conflict."
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// The comparison of two claims that are likely enough of one fact.
  private func comparison(
    _ one: Int, _ other: Int, _ probability: Double
  ) -> Comparison? {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    guard first.dimension == second.dimension, mayName(one, other) else { return nil }
    let frame = PairJudge.Frame(confidence: probability, first, second, table: matcher.table)
    return judge.comparison(one, other, frame: linked(frame, one, other))
  }

  /// Whether two claims may name one thing: figures of one digit that counts are shared by chance where things of two kinds
  /// are counted.
  private func mayName(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    if first.counted == 0 || second.counted == 0 || matcher.countedShare(first, second) != nil {
      return true
    }
    return matcher.table.areKin(first.counted, second.counted) || areTelling(one, other)
  }

  private func areTelling(_ one: Int, _ other: Int) -> Bool {
    min(likelihood.subject(one).digits, likelihood.subject(other).digits)
      > LinkageSurvey.tellingDigits
  }

  /// What would be said of two claims were they taken for one fact.
  func standing(_ one: Int, _ other: Int) -> PairStanding {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    let frame = linked(
      PairJudge.Frame(confidence: 1, first, second, table: matcher.table), one, other)
    return PairStanding(
      verdict: judge.bareVerdict(one, other, frame: frame), agrees: frame.agrees,
      mayName: mayName(one, other), obstacle: judge.obstacle(one, other, frame: frame),
      doubt: judge.doubt(one, other, frame: frame))
  }

  /// How many digits that count two figures may share by chance.
  private static let tellingDigits = 1

  /// A frame of two claims as the signs link them.
  private func linked(
    _ frame: PairJudge.Frame, _ one: Int, _ other: Int
  ) -> PairJudge.Frame {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    return frame.linked(
      by: .event, agrees: matcher.agree(first, second),
      areTold: themes.areTold(claims[one].document, claims[other].document),
      isOneTold: themes.isOneTold(claims[one].document, claims[other].document),
      isOneThing: (matcher.countedShare(first, second) ?? 0)
        >= parameters.approximate(.tollKinship),
      areSole: likelihood.subject(one).isSole && likelihood.subject(other).isSole)
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
}
