import TallyClaims
import TallyQuantities
import TallyText

extension PairJudge {
  /// Why figures at odds may just as well be about two facts; nil where they are a conflict.
  func doubt(_ pair: ClaimPair, _ frame: Frame) -> Doubt? {
    switch frame.link {
    case .statement: return nil
    case .event:
      if frame.arePlacesApart { return .otherPlaces }
      if !isKnown(pair, frame) { return .littleKnown }
      if !frame.agrees, isVague(pair) { return .vague }
      if pair.confidence < parameters.approximate(.linkConflict) { return .unsure }
    case .keys:
      if pair.confidence < parameters.approximate(.conflictConfidence) { return .unsure }
    }
    if scope.isPerhapsAnotherTime(pair, sharesEvent: frame.sharesEvent) {
      return .perhapsAnotherTime
    }
    switch frame.course.course {
    case .occasion: return frame.isPlacedOnOneSide ? .oneSidePlaced : nil
    case .flow: return frame.sharesPeriod ? nil : .otherPeriod
    case .cumulative: return doubtOfToll(pair, frame)
    case .stock: return doubtOfStock(pair, frame)
    case .fixed: return doubtOfMeasure(pair, frame)
    }
  }

  /// Whether a part in which linked claims differ explains why their figures do; strong signs tell that it was misread,
  /// unless it is a name, which is seldom misread.
  func isExplained(_ pair: ClaimPair, _ frame: Frame) -> Bool {
    guard frame.link == .event else { return false }
    if isSharedByChance(pair) { return true }
    guard !frame.agrees, !pair.meeting.isOneFigure else { return false }
    let isLikely =
      pair.confidence >= parameters.approximate(.differingLink)
      && max(pair.earlier.quantity.high, pair.later.quantity.high) >= parameters[.tollSize]
    return frame.areActorsApart || frame.arePlacesApart || !isLikely || !areNews(pair)
  }

  /// Whether one figure of a digit or two stands in documents of two weeks: many a thing is counted twelve.
  private func isSharedByChance(_ pair: ClaimPair) -> Bool {
    guard pair.meeting.isOneFigure, !areNews(pair),
      pair.confidence < parameters.approximate(.unnamedConflict),
      publication(of: pair.earlier.document) != nil, publication(of: pair.later.document) != nil
    else { return false }
    let figure = pair.earlier.quantity.low
    let digits = figure.magnitude.divided(by: Reading.placeValue(of: figure))
    return digits.map { $0 < Rational(100) } ?? true
  }

  /// Whether two figures of an occasion can both be right only since one may be of a part: those who passed a street, and
  /// all who marched.
  func isOfPart(_ ruling: Ruling, _ frame: Frame) -> Bool {
    ruling.verdict == .compatible && frame.course.course == .occasion && frame.isPlacedOnOneSide
  }

  /// Whether either figure is vague.
  private func isVague(_ pair: ClaimPair) -> Bool {
    pair.earlier.quantity.bound == .vague || pair.later.quantity.bound == .vague
  }

  /// Whether enough is known of two linked figures: by their keys; by the signs, where the keys share but the thing or its
  /// owner, in documents of one week, or of one month where each measures but this in its unit; or by both.
  private func isKnown(_ pair: ClaimPair, _ frame: Frame) -> Bool {
    if frame.isOneTold, frame.isSameThing, isFarOff(pair) { return true }
    guard frame.areTold else { return false }
    if frame.isFirm { return true }
    guard frame.isNamed, pair.confidence >= parameters.approximate(.unnamedConflict) else {
      return false
    }
    return areNews(pair)
      || frame.areSole && !areDatedApart(pair) && arePublished(pair, within: .countWindow)
  }

  /// Whether figures of one thing lie further apart than two of its kind in one story mostly do, and signs link them.
  private func isFarOff(_ pair: ClaimPair) -> Bool {
    guard pair.confidence >= parameters.approximate(.namedConflict),
      pair.nearest.ratio ?? .infinity > parameters.approximate(.moderateRatio)
    else { return false }
    guard publication(of: pair.earlier.document) != nil,
      publication(of: pair.later.document) != nil
    else { return true }
    return arePublished(pair, within: .countWindow)
  }

  /// Whether the sentence of either dates it, and the days are not the same.
  private func areDatedApart(_ pair: ClaimPair) -> Bool {
    [pair.earlier, pair.later].contains { $0.asOf?.basis == .sentence }
      && pair.days.map { $0 > 0 } ?? false
  }

  /// Whether two documents are of one week or so: those about one matter use its words for years.
  private func areNews(_ pair: ClaimPair) -> Bool { arePublished(pair, within: .newsWindow) }

  /// Whether two documents were published within a number of days.
  private func arePublished(_ pair: ClaimPair, within window: Parameter) -> Bool {
    guard let earlier = publication(of: pair.earlier.document)?.date,
      let later = publication(of: pair.later.document)?.date
    else { return false }
    return abs(earlier.days(to: later)) <= parameters.whole(window)
  }

  /// Why two levels at odds may just as well be of two groups.
  private func doubtOfStock(_ pair: ClaimPair, _ frame: Frame) -> Doubt? {
    if [pair.earlier, pair.later].allSatisfy({ $0.quantity.bound == .vague }) { return .vague }
    if frame.link == .event, isPerhapsPart(frame) { return .oneSidePlaced }
    if pair.earlier.document == pair.later.document, !frame.isSaid { return .oneAuthor }
    guard frame.course.addsUp else { return nil }
    // How many live somewhere says nothing where the place is not the same, nor in a country of which little else is said.
    return frame.sharesPlace && (frame.isSaid || !frame.isBroad) ? nil : .noSharedPlace
  }

  /// Why two measures at odds may just as well be of two things: every town lies some way from another.
  private func doubtOfMeasure(_ pair: ClaimPair, _ frame: Frame) -> Doubt? {
    let window = frame.course.window
    guard window > 0 else { return nil }
    if !frame.isOwned { return .ownerless }
    return pair.days.map { $0 > window } ?? true ? .perhapsAnotherTime : nil
  }

  /// Whether one may be of a part of the other's place.
  private func isPerhapsPart(_ frame: Frame) -> Bool {
    frame.isPlacedOnOneSide || frame.isFirstInside || frame.isSecondInside
  }

  /// Why two tolls at odds may just as well be of two events: events kill a few people every day.
  private func doubtOfToll(_ pair: ClaimPair, _ frame: Frame) -> Doubt? {
    let (one, other) = (pair.earlier.quantity, pair.later.quantity)
    if frame.link == .event, frame.isNarrowed { return .narrowed }
    if isVague(pair) { return .vague }
    if frame.link == .event, pair.confidence < parameters.approximate(.tollConflict) {
      return .unsure
    }
    if min(one.high, other.high) < parameters[.tollSize] { return .small }
    if let days = pair.days, days > parameters.whole(.eventWindow) { return .daysApart }
    if frame.areDaysApart { return .otherDays }
    if frame.isBroad { return .broadPlace }
    if frame.isSmallerInside { return .narrowed }
    if !frame.isOneThing { return .otherThings }
    if pair.earlier.document == pair.later.document,
      !pair.hasOtherAttribution || frame.isDatedOnOneSide
    {
      return .oneAuthor
    }
    // A town whose toll exceeds that of its province is at odds with it; a smaller one is compared nowhere.
    let isNested = frame.isFirstInside || frame.isSecondInside
    if frame.link == .keys, !frame.sharesPlace, !frame.sharesEvent, !isNested {
      return .noSharedPlace
    }
    // Two blasts in one country in one week are told apart by their places and by their scale.
    let ratio = pair.nearest.ratio ?? .infinity
    if GrowthRow.mayHaveGrownWithinTheDay(pair), ratio > parameters.approximate(.majorRatio) {
      return .perhapsGrown
    }
    return ratio > parameters.approximate(.eventRatio) ? .otherScale : nil
  }
}
