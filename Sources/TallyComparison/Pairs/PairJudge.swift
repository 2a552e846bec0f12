import TallyClaims
import TallyQuantities
import TallyText

/// Compares two claims whose keys match.
///
/// A class, since it holds the tables of the layer and is asked once for every pair.
final class PairJudge: Sendable {
  private let claims: [ClaimRow]
  private let published: [PublicationDate?]
  private let figures: FigureComparison
  /// Decides by dates.
  let scope: TimeScope
  private let verdicts: VerdictTable
  private let severities: SeverityScale
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable
  private let keyTrail: KeyTrail
  private let copyWords: Int

  /// Makes a judge over the claims of a corpus.
  init(_ claims: [ClaimRow], published: [PublicationDate?], rules: ComparisonRules) {
    let parameters = rules.parameters
    keyTrail = KeyTrail(rules: rules)
    copyWords = parameters.whole(.copyWords)
    self.claims = claims
    self.published = published
    figures = FigureComparison(parameters: parameters)
    scope = TimeScope(parameters: parameters)
    verdicts = VerdictTable(parameters: parameters)
    severities = SeverityScale(parameters: parameters)
    self.parameters = parameters
  }

  /// The comparison of two claims; nil where they are one passage, or speak of two facts after all.
  func comparison(_ one: Int, _ other: Int, frame: Frame) -> Comparison? {
    let frame = frame.dated(claims[one], claims[other])
    guard isComparable(one, other, frame), let pair = pair(one, other, frame) else { return nil }
    let ruling = verdicts.ruling(on: pair)
    if isExplained(pair, frame) || isOfPart(ruling, frame) { return nil }
    let isConflict = ruling.verdict == .conflict
    if isConflict, doubt(pair, frame) != nil { return nil }
    return Comparison(
      first: pair.first, second: pair.second, verdict: ruling.verdict, reason: ruling.reason,
      severity: isConflict ? ruling.severity ?? severities.severity(pair.nearest.ratio) : nil,
      gap: pair.nearest.gap, ratio: pair.nearest.ratio, days: pair.days,
      timeMayExplain: ruling.timeMayExplain, confidence: pair.confidence,
      isOneStatement: frame.link == .statement,
      trail: steps(pair)
        + [TrailStep(.verdict, rule: ruling.rule, result: ruling.verdict.rawValue)])
  }

  private func steps(_ pair: ClaimPair) -> [TrailStep] {
    guard let earlier = pair.earlier.claim, let later = pair.later.claim else { return [] }
    let steps = keyTrail.steps(earlier.key, later.key, course: pair.course)
    return steps + [keyTrail.announcement(earlier, later)].compactMap(\.self)
  }

  /// The verdict on two claims alone, without words; nil where they are not compared.
  func verdict(_ one: Int, _ other: Int, frame: Frame) -> Verdict? {
    let frame = frame.dated(claims[one], claims[other])
    guard isComparable(one, other, frame), var pair = pair(one, other, frame) else { return nil }
    pair.wantsWords = false
    let verdict = verdicts.ruling(on: pair).verdict
    return verdict == .conflict && doubt(pair, frame) != nil ? nil : verdict
  }

  /// The verdict on two claims whatever keeps them apart; nil where no figures can be compared.
  func bareVerdict(_ one: Int, _ other: Int, frame: Frame) -> Verdict? {
    guard var pair = pair(one, other, frame.dated(claims[one], claims[other])) else { return nil }
    pair.wantsWords = false
    return verdicts.ruling(on: pair).verdict
  }

  /// Why two claims whose keys match are not compared; nil where they are.
  func obstacle(_ one: Int, _ other: Int, frame: Frame) -> Obstacle? {
    obstacle(one, other, dated: frame.dated(claims[one], claims[other]))
  }

  private func obstacle(_ one: Int, _ other: Int, dated frame: Frame) -> Obstacle? {
    if claims[one].modality == .negated || claims[other].modality == .negated { return .negated }
    if frame.areEventsApart { return .otherTime }
    if claims[one].document == claims[other].document {
      return obstacleInOneDocument(claims[one], claims[other], frame)
    }
    return frame.link == .keys
      ? obstacleBetweenKeys(one, other, frame) : obstacleOfLinked(one, other, frame)
  }

  /// Days are weighed among the signs that link two claims; they keep apart only figures that differ.
  private func obstacleOfLinked(_ one: Int, _ other: Int, _ frame: Frame) -> Obstacle? {
    if frame.link == .statement { return nil }
    let (first, second) = (claims[one].quantity, claims[other].quantity)
    let isSame = first.isSame(as: second)
    if isSame, frame.course.course != .flow { return nil }
    if frame.areTold, frame.course.course == .cumulative {
      return areFarApart(one, other) ? .otherTime : nil
    }
    if !isSame, frame.isLoose, !isTiedByDays(claims[one], claims[other]) { return .loose }
    return timeShare(one, other, frame) == nil ? .otherTime : nil
  }

  /// Whether two tolls of linked documents lie so far apart that no count goes on for so long.
  private func areFarApart(_ one: Int, _ other: Int) -> Bool {
    guard let first = claims[one].asOf?.days, let second = claims[other].asOf?.days else {
      return false
    }
    return first.gap(to: second) > parameters.whole(.countWindow)
  }

  private func obstacleBetweenKeys(_ one: Int, _ other: Int, _ frame: Frame) -> Obstacle? {
    if isPart(claims[one], of: claims[other], frame) { return .part }
    if frame.isLoose, !isTiedByDays(claims[one], claims[other]) { return .loose }
    return timeShare(one, other, frame) == nil ? .otherTime : nil
  }

  /// Whether the smaller figure holds for a place inside the other's, so that it may be a part of the whole. Forces
  /// in a town and in its country are mostly the same force; the dead of a town are mostly some of the country's.
  private func isPart(_ one: ClaimRow, of other: ClaimRow, _ frame: Frame) -> Bool {
    guard !frame.sharesEvent, frame.course.addsUp else { return false }
    return frame.isSmallerInside
  }

  /// Whether the dates of two claims that share no name lie so near that both may tell of one thing. Things that are
  /// measured bear names themselves.
  private func isTiedByDays(_ one: ClaimRow, _ other: ClaimRow) -> Bool {
    guard one.quantity.isCount else { return true }
    guard let first = one.asOf?.days, let second = other.asOf?.days else { return false }
    return first.gap(to: second) <= parameters.whole(.looseWindow)
  }

  /// Why two claims that may be of one fact, and are at odds, are not called a conflict; nil where that is not so.
  func doubt(_ one: Int, _ other: Int, frame: Frame) -> Doubt? {
    let frame = frame.dated(claims[one], claims[other])
    guard isComparable(one, other, frame), let pair = pair(one, other, frame),
      verdicts.ruling(on: pair).verdict == .conflict
    else { return nil }
    return doubt(pair, frame)
  }

  private func isComparable(_ one: Int, _ other: Int, _ frame: Frame) -> Bool {
    obstacle(one, other, dated: frame) == nil
  }

  /// One author who gives two figures mostly speaks of two facts: every part must be known alike.
  private func obstacleInOneDocument(
    _ one: ClaimRow, _ other: ClaimRow, _ frame: Frame
  ) -> Obstacle? {
    if one.sentenceSpan == other.sentenceSpan { return .sameSentence }
    let isReplaced = one.modality == .superseded || other.modality == .superseded
    if one.quantity.isSame(as: other.quantity), !isReplaced { return .repeated }
    let isVague = one.quantity.bound == .vague || other.quantity.bound == .vague
    guard frame.sharesParts, !isVague, !frame.isFirstInside, !frame.isSecondInside else {
      return .sameAuthor
    }
    return scope.share(
      one.asOf, other.asOf, course: frame.course.course, sharesEvent: frame.sharesEvent) == nil
      ? .otherTime : nil
  }

  private func timeShare(_ one: Int, _ other: Int, _ frame: Frame) -> Double? {
    scope.share(
      claims[one].asOf, claims[other].asOf, course: frame.course.course,
      sharesEvent: frame.sharesEvent)
  }

  private func pair(_ one: Int, _ other: Int, _ frame: Frame) -> ClaimPair? {
    let (first, second) = inOrder(one, other, frame.course.course)
    let (earlier, later) = (claims[first], claims[second])
    let isLinked = frame.link != .keys
    guard let nearest = NearestFigures(earlier.quantity.value, later.quantity.value),
      let share = timeShare(one, other, frame) ?? (isLinked ? 1 : nil)
    else { return nil }
    let days = daysBetween(first, second, frame.course.course)
    let meeting =
      frame.link == .statement
      ? figures.meetingInStatement(earlier.quantity, later.quantity)
      : figures.meeting(earlier.quantity, later.quantity, sameDay: days == 0)
    return ClaimPair(
      first: first, second: second, earlier: earlier, later: later, days: days,
      course: frame.course, meeting: meeting, nearest: nearest,
      confidence: isLinked
        ? frame.confidence : frame.confidence * share * min(earlier.confidence, later.confidence),
      isSameStatement: !meeting.isPossible
        && (frame.link == .statement || isSameStatement(earlier, later)))
  }

  private func inOrder(_ one: Int, _ other: Int, _ course: TimeCourse) -> (Int, Int) {
    let first = (days(of: one, course), claims[one].id)
    let second = (days(of: other, course), claims[other].id)
    return TimeOrder.precedes(second, first) ? (other, one) : (one, other)
  }

  private func daysBetween(_ first: Int, _ second: Int, _ course: TimeCourse) -> Int? {
    guard let earlier = days(of: first, course), let later = days(of: second, course) else {
      return nil
    }
    return earlier.gap(to: later)
  }

  private func days(of claim: Int, _ course: TimeCourse) -> DateRange? {
    let document = claims[claim].document
    return TimeOrder.days(
      of: claims[claim], course: course, published: publication(of: document))
  }

  /// When a document was published; nil where that is unknown.
  func publication(of document: Int) -> PublicationDate? {
    published.indices.contains(document) ? published[document] : nil
  }

  private func isSameStatement(_ one: ClaimRow, _ other: ClaimRow) -> Bool {
    one.sentence.masked == other.sentence.masked && one.sentence.count >= copyWords
  }
}
