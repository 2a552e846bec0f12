import TallyClaims
import TallyText

/// Tells how likely claims of two documents speak of one fact, by all signs.
///
/// A class, since what is found out of claims and documents is kept for all that asks for it.
final class ClaimLikelihood {
  /// The weights of signs.
  let evidence: PairEvidence

  private let claims: [Claim]
  private let cells: Cells
  private let themes: DocumentThemes
  private let published: [PublicationDate?]
  private let kinds: FigureKinds
  private let empty: Set<UInt64>
  private let claimsOfDocument: [[Int]]
  /// The place of each claim among those of its document; −1 where it is not looked at.
  private let places: [Int32]
  private var subjects: [ClaimSubject?]
  private var subjectsOfDocument: [[ClaimSubject]]
  private var knownScores: [PositionPair: DocumentPairScores] = [:]
  private var likenesses: (document: Int, values: [Double?]) = (-1, [])

  /// Prepares to weigh the signs of claims.
  ///
  /// - Parameters:
  ///   - claimsOfDocument: the claims of each document that are looked at.
  ///   - empty: the hashes of words that carry nothing.
  init(
    _ claims: [Claim], of claimsOfDocument: [[Int]], published: [PublicationDate?], cells: Cells,
    matcher: KeyMatcher, themes: DocumentThemes, empty: Set<UInt64>
  ) {
    self.claims = claims
    self.claimsOfDocument = claimsOfDocument
    self.published = published
    self.cells = cells
    self.themes = themes
    self.empty = empty
    evidence = PairEvidence(
      weights: matcher.table.rules.linkage, matcher: matcher, words: themes.weights)
    kinds = FigureKinds(claimsOfDocument, cells: cells, claims: claims)
    subjects = Array(repeating: nil, count: claims.count)
    subjectsOfDocument = Array(repeating: [], count: claimsOfDocument.count)
    var places = [Int32](repeating: -1, count: claims.count)
    for list in claimsOfDocument {
      for (place, claim) in list.enumerated() { places[claim] = Int32(clamping: place) }
    }
    self.places = places
  }

  /// The signs that two claims of two documents show; nil where they can be of one fact in no way.
  func signs(_ one: Int, _ other: Int, hasPartner: Bool = false) -> PairSigns? {
    let (first, second) = (claims[one].document, claims[other].document)
    guard first != second, published.indices.contains(first), published.indices.contains(second),
      cells.key(of: one).dimension == cells.key(of: other).dimension
    else { return nil }
    var signs = evidence.signs(
      subject(one), subject(other), likeness: likeness(of: first, second))
    if let fit = scoredFit(one, other) {
      if fit.best == 2 { signs[.bestOfBoth] = 1 }
      if fit.best == 1 { signs[.bestOfOne] = 1 }
      signs[.rivalFit] = ClaimLikelihood.probability(ofRival: fit)
    }
    signs[.commonPartner] = hasPartner ? 1 : 0
    return signs
  }

  /// The probability that two claims of two documents speak of one fact; nil where they cannot.
  func probability(_ one: Int, _ other: Int, hasPartner: Bool) -> Double? {
    guard let (upper, lower) = placed(one, other) else {
      return signs(one, other, hasPartner: hasPartner).map(evidence.probability)
    }
    return fit(upper, lower).map { probability(of: $0, hasPartner: hasPartner) }
  }

  /// The same probability where it reaches the least that is asked for: how other claims fit the two is looked at only
  /// where it could be enough.
  func probability(
    _ one: Int, _ other: Int, hasPartner: Bool, atLeast least: Double
  ) -> Double? {
    if let (upper, lower) = placed(one, other) {
      let likeness = likeness(of: claims[upper].document, claims[lower].document)
      let score = score(subject(upper), subject(lower), likeness)
      // Without a rival, or with one that is as good as certain.
      let mayReach = [-Double.infinity, .infinity].contains { rival in
        (0...2).contains { best in
          let fit = DocumentPairScores.Fit(score: score, best: best, rival: rival)
          return probability(of: fit, hasPartner: hasPartner) > least - ClaimLikelihood.rounding
        }
      }
      guard score > -.infinity, mayReach else { return nil }
    }
    guard let probability = probability(one, other, hasPartner: hasPartner) else { return nil }
    return probability >= least ? probability : nil
  }

  /// More than what rounding can take from a probability.
  private static let rounding = 1e-9

  /// The probability that two claims speak of one fact which fit each other so well.
  func probability(of fit: DocumentPairScores.Fit, hasPartner: Bool) -> Double {
    let weights = evidence.weights
    let best =
      switch fit.best {
      case 2: weights[.bestOfBoth]
      case 1: weights[.bestOfOne]
      default: 0.0
      }
    let rival = weights[.rivalFit] * ClaimLikelihood.probability(ofRival: fit)
    return LinkageWeights.probability(
      logit: fit.score + best + rival + (hasPartner ? weights[.commonPartner] : 0))
  }

  private static func probability(ofRival fit: DocumentPairScores.Fit) -> Double {
    fit.rival > -.infinity ? LinkageWeights.probability(logit: fit.rival) : 0
  }

  /// Two claims that are looked at, in the order of their documents; nil where one of them is not, or both are of one.
  private func placed(_ one: Int, _ other: Int) -> (upper: Int, lower: Int)? {
    let (first, second) = (claims[one].document, claims[other].document)
    guard first != second, places[one] >= 0, places[other] >= 0 else { return nil }
    return first < second ? (one, other) : (other, one)
  }

  /// How two claims fit each other, by the claims of both documents; the upper one is of the earlier document.
  private func fit(_ upper: Int, _ lower: Int) -> DocumentPairScores.Fit? {
    let (first, second) = (claims[upper].document, claims[lower].document)
    let likeness = likeness(of: first, second)
    let (one, other) = (subject(upper), subject(lower))
    let score = score(one, other, likeness)
    guard score > -.infinity else { return nil }
    var (row, column) = (DocumentPairScores.Best(), DocumentPairScores.Best())
    for rival in subjects(of: second) { row.add(self.score(one, rival, likeness)) }
    for rival in subjects(of: first) { column.add(self.score(rival, other, likeness)) }
    return DocumentPairScores.Fit(score: score, row, column)
  }

  /// The same, where every two claims of both documents are asked for.
  private func scoredFit(_ one: Int, _ other: Int) -> DocumentPairScores.Fit? {
    guard let (upper, lower) = placed(one, other) else { return nil }
    let pair = PositionPair(claims[upper].document, claims[lower].document)
    let known = knownScores[pair] ?? scores(pair.first, pair.second)
    knownScores[pair] = known
    return known.fit(Int(places[upper]), Int(places[lower]))
  }

  /// The logarithm of the odds that two claims speak of one fact, by themselves; −∞ where they cannot.
  private func score(
    _ one: ClaimSubject, _ other: ClaimSubject, _ likeness: Double, sentenceWords: Double? = nil
  ) -> Double {
    guard one.key.dimension == other.key.dimension else { return -.infinity }
    return evidence.weights.sum(
      evidence.signs(one, other, likeness: likeness, sentenceWords: sentenceWords))
  }

  /// The scores of all claims of two documents, the first of which comes first.
  func scores(_ first: Int, _ second: Int) -> DocumentPairScores {
    let likeness = likeness(of: first, second)
    let (ones, others) = (subjects(of: first), subjects(of: second))
    // Claims of one sentence share its words.
    var shared = [Double](repeating: 0, count: others.count)
    var last: TextSpan?
    return DocumentPairScores(rows: ones.count, columns: others.count) { row, column in
      if column == 0, last != ones[row].passage {
        last = ones[row].passage
        for place in others.indices {
          shared[place] =
            place > 0 && others[place].passage == others[place - 1].passage
            ? shared[place - 1]
            : themes.weights.overlap(ones[row].sentence, others[place].sentence)
        }
      }
      return score(ones[row], others[column], likeness, sentenceWords: shared[column])
    }
  }

  /// How alike two documents are; the likenesses of the document that was asked for last are kept.
  private func likeness(of first: Int, _ second: Int) -> Double {
    if likenesses.document != first {
      likenesses = (first, Array(repeating: nil, count: subjectsOfDocument.count))
    }
    guard likenesses.values.indices.contains(second) else { return themes.likeness(first, second) }
    if let known = likenesses.values[second] { return known }
    let likeness = themes.likeness(first, second)
    likenesses.values[second] = likeness
    return likeness
  }

  private func subjects(of document: Int) -> [ClaimSubject] {
    if subjectsOfDocument[document].isEmpty {
      subjectsOfDocument[document] = claimsOfDocument[document].map { subject($0) }
    }
    return subjectsOfDocument[document]
  }

  /// What is compared of a claim.
  func subject(_ index: Int) -> ClaimSubject {
    if let known = subjects[index] { return known }
    let claim = claims[index]
    let isDated = published.indices.contains(claim.document)
    let subject = ClaimSubject(
      index, claim, key: cells.key(of: index), table: evidence.matcher.table, kinds: kinds,
      published: isDated ? published[claim.document]?.date : nil, empty: empty)
    subjects[index] = subject
    return subject
  }
}
