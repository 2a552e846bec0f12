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
  private let kinds: FigureKinds
  private var likenesses: [PositionPair: Double] = [:]
  private var scores: [PositionPair: DocumentPairScores] = [:]
  private var subjects: [ClaimSubject?]
  private let empty: Set<UInt64>
  private let published: [PublicationDate?]

  /// Prepares to link the claims of a corpus.
  init(
    _ claims: [Claim], documents: [DocumentProfile], survey: CellSurvey
  ) {
    self.claims = claims
    cells = survey.cells
    subjects = [ClaimSubject?](repeating: nil, count: claims.count)
    judge = survey.judge
    matcher = survey.matcher
    let table = matcher.table
    parameters = table.rules.parameters
    empty = Set(table.rules.hedges.map(FoldedSentence.hash(ofWord:)))
    published = documents.map(\.published)
    claimsOfDocument = LinkageSurvey.grouped(
      claims, documents: documents.count, plan: survey.plan)
    kinds = FigureKinds(claimsOfDocument, cells: survey.cells, claims: claims)
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
    let compared = Set(known.map { PositionPair($0.first, $0.second) })
    var found: [Comparison] = []
    for pair in pairs {
      for one in claimsOfDocument[pair.first] {
        for other in claimsOfDocument[pair.second]
        where !compared.contains(PositionPair(one, other))
          && !statements.isOneStatement(one, other)
        {
          if let comparison = comparison(one, other) { found.append(comparison) }
        }
      }
    }
    return found
  }

  /// The comparisons of claims that have a partner in common: what speaks of the same fact as one that gives the same
  /// figure likely speaks of the same fact itself.
  mutating func comparisonsThroughPartners(of known: [Comparison]) -> [Comparison] {
    CommonPartners(known).pairs().compactMap { pair in
      let (one, other) = (pair.first, pair.second)
      let (first, second) = (claims[one].document, claims[other].document)
      guard first != second, published.indices.contains(first), published.indices.contains(second),
        evidence.mayShare(cells.key(of: one), cells.key(of: other))
      else { return nil }
      return comparison(one, other, hasPartner: true)
    }
  }

  /// Comparisons by keys without those conflicts of two documents that the signs speak against.
  mutating func withoutDoubtful(_ comparisons: [Comparison]) -> [Comparison] {
    comparisons.filter { comparison in
      let (one, other) = (comparison.first, comparison.second)
      guard comparison.verdict == .conflict,
        let probability = probability(one, other, hasPartner: false)
      else { return true }
      let isToll = matcher.table.course(of: cells.key(of: one)).course == .cumulative
      return probability >= parameters.approximate(isToll ? .tollOfKeys : .linkConflict)
    }
  }

  /// The signs that two claims of two documents show; nil where they can be of one fact in no way.
  mutating func signs(_ one: Int, _ other: Int, hasPartner: Bool = false) -> PairSigns? {
    guard var signs = ownSigns(one, other) else { return nil }
    if let fit = fit(one, other) {
      if fit.best == 2 { signs[.bestOfBoth] = 1 }
      if fit.best == 1 { signs[.bestOfOne] = 1 }
      signs[.rivalFit] = LinkageSurvey.probability(ofRival: fit)
    }
    signs[.commonPartner] = hasPartner ? 1 : 0
    return signs
  }

  /// The probability that two claims of two documents speak of one fact; nil where they cannot.
  private mutating func probability(_ one: Int, _ other: Int, hasPartner: Bool) -> Double? {
    guard let fit = fit(one, other) else {
      return signs(one, other, hasPartner: hasPartner).map(evidence.probability)
    }
    let weights = evidence.weights
    let best = [0, weights[.bestOfOne], weights[.bestOfBoth]][fit.best]
    let rival = weights[.rivalFit] * LinkageSurvey.probability(ofRival: fit)
    return PairEvidence.probability(
      logit: fit.score + best + rival + (hasPartner ? weights[.commonPartner] : 0))
  }

  private static func probability(ofRival fit: DocumentPairScores.Fit) -> Double {
    fit.rival > -.infinity ? PairEvidence.probability(logit: fit.rival) : 0
  }

  private mutating func fit(_ one: Int, _ other: Int) -> DocumentPairScores.Fit? {
    let isInOrder = claims[one].document < claims[other].document
    let (upper, lower) = isInOrder ? (one, other) : (other, one)
    let (first, second) = (claims[upper].document, claims[lower].document)
    guard first != second, claimsOfDocument.indices.contains(second) else { return nil }
    return scores(first, second).fit(upper, lower)
  }

  /// The signs that two claims show by themselves.
  private mutating func ownSigns(_ one: Int, _ other: Int) -> PairSigns? {
    let (first, second) = (claims[one].document, claims[other].document)
    guard first != second, published.indices.contains(first), published.indices.contains(second),
      cells.key(of: one).dimension == cells.key(of: other).dimension
    else { return nil }
    return evidence.signs(
      subject(one), subject(other), likeness: likeness(of: first, second))
  }

  private mutating func likeness(of first: Int, _ second: Int) -> Double {
    let pair = PositionPair(first, second)
    if let known = likenesses[pair] { return known }
    let likeness = themes.likeness(first, second)
    likenesses[pair] = likeness
    return likeness
  }

  /// The scores of all claims of two documents, the first of which comes first.
  private mutating func scores(_ first: Int, _ second: Int) -> DocumentPairScores {
    let pair = PositionPair(first, second)
    if let known = scores[pair] { return known }
    let made = DocumentPairScores(claimsOfDocument[first], claimsOfDocument[second]) {
      ownSigns($0, $1).map(evidence.weights.sum)
    }
    scores[pair] = made
    return made
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
    let probability = probability(one, other, hasPartner: false) ?? 0
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

  private mutating func comparison(
    _ one: Int, _ other: Int, hasPartner: Bool = false
  ) -> Comparison? {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    guard first.dimension == second.dimension, mayName(one, other),
      let probability = probability(one, other, hasPartner: hasPartner),
      probability >= parameters.approximate(.linkProbability)
    else { return nil }
    let frame = PairJudge.Frame(confidence: probability, first, second, table: matcher.table)
    return judge.comparison(one, other, frame: linked(frame, one, other))
  }

  /// Whether two claims may name one thing: figures of one digit that counts are shared by chance where things of two kinds
  /// are counted.
  private mutating func mayName(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    if first.counted == 0 || second.counted == 0 || matcher.countedShare(first, second) != nil {
      return true
    }
    return matcher.table.areKin(first.counted, second.counted) || areTelling(one, other)
  }

  private mutating func areTelling(_ one: Int, _ other: Int) -> Bool {
    min(subject(one).digits, subject(other).digits) > LinkageSurvey.tellingDigits
  }

  /// What would be said of two claims were they taken for one fact.
  mutating func standing(_ one: Int, _ other: Int) -> PairStanding {
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
  private mutating func linked(
    _ frame: PairJudge.Frame, _ one: Int, _ other: Int
  ) -> PairJudge.Frame {
    let (first, second) = (cells.key(of: one), cells.key(of: other))
    return frame.linked(
      by: .event, agrees: matcher.agree(first, second), isTelling: areTelling(one, other),
      areTold: themes.areTold(claims[one].document, claims[other].document),
      isOneThing: (matcher.countedShare(first, second) ?? 0)
        >= parameters.approximate(.tollKinship))
  }

  private mutating func subject(_ index: Int) -> ClaimSubject {
    if let known = subjects[index] { return known }
    let claim = claims[index]
    let isDated = published.indices.contains(claim.document)
    let subject = ClaimSubject(
      index, claim, key: cells.key(of: index), table: matcher.table, kinds: kinds,
      published: isDated ? published[claim.document]?.date : nil, empty: empty)
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
}
