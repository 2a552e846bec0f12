import TallyClaims
import TallyQuantities
import TallyText

/// Adds up the signs that two claims of documents about one event speak of one fact.
struct PairEvidence {
  /// The weights of the signs.
  let weights: LinkageWeights
  /// What rules say of the numbers of keys.
  let matcher: KeyMatcher
  /// The weights of words.
  let words: WordWeights

  private let kinship: KinshipOfNames

  /// Prepares to weigh signs.
  init(weights: LinkageWeights, matcher: KeyMatcher, words: WordWeights) {
    self.weights = weights
    self.matcher = matcher
    self.words = words
    kinship = KinshipOfNames(matcher.table)
  }

  /// The probability that two claims of one dimension speak of one fact.
  func probability(_ signs: PairSigns) -> Double {
    LinkageWeights.probability(logit: weights.sum(signs))
  }

  /// The signs that two claims of one dimension show.
  ///
  /// - Parameters:
  ///   - likeness: how alike their documents are, from 0 to 1.
  ///   - sentenceWords: the overlap of their sentences, where it is known.
  func signs(
    _ one: ClaimSubject, _ other: ClaimSubject, likeness: Double, sentenceWords: Double? = nil
  ) -> PairSigns {
    var signs = PairSigns()
    signs[.start] = 1
    if one.nearMask.meets(other.nearMask) {
      signs[.nearWords] = words.overlap(one.near, other.near)
    }
    signs[.sentenceWords] = sentenceWords ?? words.overlap(one.sentence, other.sentence)
    signs[.documentWords] = min(0.5, likeness)
    signs[.rivals] = Double(min(3, one.rivals + other.rivals))
    signs[.bothFirst] = one.isFirst && other.isFirst ? 1 : 0
    addKeys(one, other, to: &signs)
    addRestrictors(one.restrictors, other.restrictors, to: &signs)
    addFigures(one, other, to: &signs)
    addDimension(one, other, to: &signs)
    addDays(one, other, to: &signs)
    addEvents(one, other, to: &signs)
    if signs.shown & PairEvidence.differences == 0 { signs[.noDifference] = 1 }
    return signs
  }

  /// The signs of two facts, as bits by their numbers; those that are set are not nought.
  private static let differences: UInt64 = [
    LinkageSign.kinRelation, .otherRelation, .otherPlace, .otherActor, .otherCounted,
    .otherModality, .furtherRestrictors, .someRestrictors, .otherRestrictors, .partOfToll,
    .otherEvent, .otherDays, .otherSpan,
  ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }

  /// Whether nothing in two keys shows that they speak of two facts; a partner in common does not weigh against that.
  func mayShare(_ one: FactKey, _ other: FactKey) -> Bool {
    one.dimension == other.dimension && one.modality == other.modality
      && !KeyMatcher.differ(one.relation, other.relation)
      && !KeyMatcher.differ(one.event, other.event) && !KeyMatcher.differ(one.actor, other.actor)
      && !isPart(one, other)
  }

  private func addKeys(
    _ first: ClaimSubject, _ second: ClaimSubject, to signs: inout PairSigns
  ) {
    let (one, other) = (first.key, second.key)
    if one.relation == other.relation {
      if one.relation != 0 { signs[.sameRelation] = 1 }
    } else if KeyMatcher.differ(one.relation, other.relation) {
      let isKin = kinship.areKinRelations(one.relation, other.relation)
      signs[isKin ? .kinRelation : .otherRelation] = 1
    }
    if KeyMatcher.differ(one.actor, other.actor) { signs[.otherActor] = 1 }
    if one.counted == other.counted {
      if one.counted != 0 { signs[.sameCounted] = 1 }
    } else if KeyMatcher.differ(one.counted, other.counted) {
      signs[kinship.areKin(one.counted, other.counted) ? .kinCounted : .otherCounted] = 1
    }
    if KeyMatcher.differ(one.place, other.place), !kinship.lies(one.place, in: other.place),
      !kinship.lies(other.place, in: one.place)
    {
      signs[.otherPlace] = 1
    }
    if isPart(first, second) { signs[.partOfToll] = 1 }
    if one.modality != other.modality { signs[.otherModality] = 1 }
  }

  /// A toll of some people and a toll of all, or of others.
  private func isPart(_ one: FactKey, _ other: FactKey) -> Bool {
    matcher.narrowsToll(one, other)
      || countsOthers(one, other) && matcher.table.course(of: one).course == .cumulative
  }

  /// The same of two claims whose courses are known.
  private func isPart(_ one: ClaimSubject, _ other: ClaimSubject) -> Bool {
    let (first, second) = (one.key, other.key)
    let said = first.relation != 0 ? one : other
    let mayNarrow = (first.actor == 0) != (second.actor == 0) && said.course == .cumulative
    return mayNarrow && matcher.narrowsToll(first, second)
      || one.course == .cumulative && countsOthers(first, second)
  }

  /// Whether two keys say the same of two things that rules call no kin.
  private func countsOthers(_ one: FactKey, _ other: FactKey) -> Bool {
    one.relation == other.relation && one.counted != 0 && other.counted != 0
      && one.counted != other.counted && matcher.countedShare(one, other) == nil
  }

  private func addRestrictors(_ one: [String], _ other: [String], to signs: inout PairSigns) {
    if one == other { return }
    let shared = one.count { other.contains($0) }
    if shared == min(one.count, other.count) {
      signs[.furtherRestrictors] = 1
    } else {
      signs[shared > 0 ? .someRestrictors : .otherRestrictors] = 1
    }
  }

  private func addFigures(
    _ one: ClaimSubject, _ other: ClaimSubject, to signs: inout PairSigns
  ) {
    if one.low == other.low, one.high == other.high {
      signs[.sameFigure] = 1
      signs[.figureDigit] = Double(min(3, one.digits))
      return
    }
    let ratio =
      if let first = one.wholes, let second = other.wholes {
        first.ratio(to: second)
      } else {
        NearestFigures(ValueClass(one.low, one.high), ValueClass(other.low, other.high))?.ratio
      }
    let isCrowd = (one.key.relation != 0 ? one : other).course == .occasion
    signs[isCrowd ? .crowdRatio : .figureRatio] = ratio.map(PairEvidence.logarithm) ?? 3
    if let ratio, ratio < 1.1 { signs[.nearFigure] = 1 }
    if let ratio, ratio < 10, one.digits > 1, one.sortedDigits == other.sortedDigits {
      signs[.swappedDigits] = 1
    }
  }

  private func addDimension(
    _ one: ClaimSubject, _ other: ClaimSubject, to signs: inout PairSigns
  ) {
    switch one.dimension {
    case Quantity.counting: break
    case Quantity.percent: signs[.share] = 1
    default:
      signs[.measure] = 1
      if one.isSole, other.isSole { signs[.soleMeasure] = 1 }
    }
  }

  /// The natural logarithm, 3 at most; e³ is 20.09.
  private static func logarithm(_ ratio: Double) -> Double {
    ratio > 20.2 ? 3 : min(3, NaturalLogarithm.of(ratio))
  }

  private func addDays(_ one: ClaimSubject, _ other: ClaimSubject, to signs: inout PairSigns) {
    if let first = one.published, let second = other.published, one.course != .fixed,
      abs(first.days(to: second)) > 10
    {
      signs[.publishedApart] = 1
    }
    guard let first = one.asOf, let second = other.asOf else { return }
    switch first.gap(to: second) {
    case 11...: signs[.otherDays] = 1
    case 4...: signs[.nearDays] = 1
    case 1...: break
    default:
      signs[.sameDays] = 1
      if first.length != second.length { signs[.otherSpan] = 1 }
    }
  }

  private func addEvents(
    _ one: ClaimSubject, _ other: ClaimSubject, to signs: inout PairSigns
  ) {
    if one.key.event != 0, other.key.event != 0, one.key.event != other.key.event {
      signs[.otherEvent] = 1
      return
    }
    guard let first = one.eventDays, let second = other.eventDays else { return }
    if first.gap(to: second) <= 1 { signs[.sameEvent] = 1 }
  }
}

extension DateRange {
  /// The number of days, at least 1.
  fileprivate var length: Int { from.days(to: to) + 1 }
}
