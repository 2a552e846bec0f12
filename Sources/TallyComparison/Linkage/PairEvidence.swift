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

  /// A claim with all that is compared of it.
  struct Subject {
    /// The claim.
    let claim: Claim
    /// Its key in numbers.
    let key: FactKey
    /// The content words around the figure.
    let near: [UInt64]
    /// The content words of the sentence.
    let sentence: [UInt64]
    /// The restrictors that narrow the fact, sorted.
    let restrictors: [String]
    /// The day of publication; nil where it is unknown.
    let published: CalendarDate?
  }

  /// The probability that two claims of one dimension speak of one fact.
  ///
  /// - Parameter likeness: how alike their documents are, from 0 to 1.
  func probability(_ one: Subject, _ other: Subject, likeness: Double) -> Double {
    let sum =
      weights[.start] + keys(one.key, other.key) + restrictors(one.restrictors, other.restrictors)
      + figures(one.claim.quantity, other.claim.quantity) + days(one, other)
      + events(one.claim, other.claim)
      + weights[.nearWords] * words.overlap(one.near, other.near)
      + weights[.sentenceWords] * words.overlap(one.sentence, other.sentence)
      + weights[.documentWords] * min(0.5, likeness)
    return PairEvidence.probability(logit: sum)
  }

  /// The probability from which figures at odds are called a conflict: events that bring tolls come in numbers.
  func leastForConflict(_ one: FactKey, _ other: FactKey) -> Double {
    let course = table.course(of: one.relation != 0 ? one : other).course
    return table.rules.parameters.approximate(
      course == .cumulative ? .tollConflict : .linkConflict)
  }

  private var table: KeyTable { matcher.table }

  private func keys(_ one: FactKey, _ other: FactKey) -> Double {
    var sum = sign(one.relation, other.relation, .sameRelation, .otherRelation)
    sum += sign(one.actor, other.actor, .sameActor, .otherActor)
    if one.counted == other.counted {
      sum += one.counted == 0 ? 0 : weights[.sameCounted]
    } else if one.counted != 0, other.counted != 0 {
      sum += weights[table.areKin(one.counted, other.counted) ? .kinCounted : .otherCounted]
    }
    if table.lies(one.place, in: other.place) || table.lies(other.place, in: one.place) {
      sum += weights[.placeWithin]
    } else {
      sum += sign(one.place, other.place, .samePlace, .otherPlace)
    }
    if isPart(one, other) { sum += weights[.partOfToll] }
    if isCrossed(one, other) || isCrossed(other, one) { sum += weights[.actorIsPlace] }
    return one.modality == other.modality ? sum : sum + weights[.otherModality]
  }

  /// A toll of some people and a toll of all, or of others.
  private func isPart(_ one: FactKey, _ other: FactKey) -> Bool {
    matcher.narrowsToll(one, other)
      || (one.counted != 0 && other.counted != 0 && matcher.countedShare(one, other) == nil
        && one.relation == other.relation && table.course(of: one).course == .cumulative)
  }

  private func isCrossed(_ one: FactKey, _ other: FactKey) -> Bool {
    one.actor != 0 && one.actor == other.place && one.actor != other.actor
  }

  private func sign(
    _ one: Int32, _ other: Int32, _ same: LinkageSign, _ different: LinkageSign
  ) -> Double {
    guard one != 0, other != 0 else { return 0 }
    return weights[one == other ? same : different]
  }

  private func restrictors(_ one: [String], _ other: [String]) -> Double {
    if one == other { return one.isEmpty ? 0 : weights[.sameRestrictors] }
    let shared = one.count { other.contains($0) }
    if shared == min(one.count, other.count) { return weights[.furtherRestrictors] }
    return weights[shared > 0 ? .someRestrictors : .otherRestrictors]
  }

  private func figures(_ one: Quantity, _ other: Quantity) -> Double {
    if one.low == other.low, one.high == other.high {
      let digits = max(digits(one.low), digits(one.high))
      return weights[.sameFigure] + weights[.figureDigit] * Double(min(3, digits))
    }
    guard let ratio = NearestFigures(one, other)?.ratio else { return 3 * weights[.figureRatio] }
    return weights[.figureRatio] * min(3, NaturalLogarithm.of(ratio))
      + (ratio < 1.1 ? weights[.nearFigure] : 0)
  }

  /// The digits that count of a figure: 1,175 has four, 200 one.
  private func digits(_ figure: Rational) -> Int {
    let place = Reading.placeValue(of: figure)
    guard let units = figure.magnitude.divided(by: place), units.isWhole else { return 1 }
    return String(units.numerator).utf8.count
  }

  private func days(_ one: Subject, _ other: Subject) -> Double {
    var sum = 0.0
    if let first = one.published, let second = other.published, isMoving(one.key),
      abs(first.days(to: second)) > 10
    {
      sum += weights[.publishedApart]
    }
    guard let first = one.claim.asOf, let second = other.claim.asOf,
      first.basis != .publication, second.basis != .publication
    else { return sum }
    let gap = first.days.gap(to: second.days)
    if gap > 10 { return sum + weights[.otherDays] }
    if gap > 0 { return sum + (gap > 3 ? weights[.nearDays] : 0) }
    let isSpan = first.days.length != second.days.length
    return sum + weights[.sameDays] + (isSpan ? weights[.otherSpan] : 0)
  }

  private func isMoving(_ key: FactKey) -> Bool { table.course(of: key).course != .fixed }

  private func events(_ one: Claim, _ other: Claim) -> Double {
    if let first = one.key.event, let second = other.key.event, first != second {
      return weights[.otherEvent]
    }
    guard let first = one.eventDays, let second = other.eventDays else { return 0 }
    return first.gap(to: second) <= 1 ? weights[.sameEvent] : 0
  }

  /// 1 / (1 + e^−x), by the square of e^(x/2ⁿ): exact enough, and the same on every platform.
  static func probability(logit: Double) -> Double {
    let small = max(-30, min(30, logit)) / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3))
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}

extension DateRange {
  /// The number of days, at least 1.
  fileprivate var length: Int { from.days(to: to) + 1 }
}
