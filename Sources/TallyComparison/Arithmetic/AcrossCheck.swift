import TallyClaims
import TallyQuantities
import TallyText

/// Checks figures against those that other passages lead to: parts that one text gives against the total that another
/// gives for the same fact, a share against a count, a change against a level.
///
/// Both must agree in what is said, of what, where and when, and nothing is taken to agree that is not told. Costs time
/// in proportion to the claims: of each kind of fact a few figures are looked at.
struct AcrossCheck {
  private let claims: [Claim]
  private let published: [PublicationDate?]
  private let rules: ComparisonRules
  private let names: CanonicalKey

  /// How many figures that others lead to are looked at for one kind of fact.
  private static let limit = 32

  /// Makes a check over the claims of a corpus.
  init(_ claims: [Claim], documents: [DocumentProfile], rules: ComparisonRules) {
    self.claims = claims
    self.rules = rules
    published = documents.map(\.published)
    names = CanonicalKey(rules: rules)
  }

  /// What two claims must share to be looked at.
  private struct Slot: Hashable {
    let dimension: String
    let counted: String
    let place: String?
  }

  /// The claims that are of a fact which others lead to a figure of, and those of them that do not fit: of copies of a
  /// figure the first by identifier.
  ///
  /// - Parameter sentences: the claims of each sentence.
  func result(_ derived: [DerivedFigure], in sentences: [[Int]]) -> ArithmeticResult {
    let slots = slots(derived)
    guard !slots.isEmpty else { return ArithmeticResult() }
    let met = sentences.flatMap { meetings(in: $0, slots) }
    var seen: Set<Meaning> = []
    let faults = met.compactMap { fault($0) }
      .sorted { identifiers($0).lexicographicallyPrecedes(identifiers($1)) }
      .filter { seen.insert(meaning(of: $0)).inserted }
    let parts = met.flatMap { meeting in
      meeting.figure.members.map { PositionPair($0, meeting.claim) }
    }
    return ArithmeticResult(faults: faults, parts: Set(parts))
  }

  /// A claim of a fact that others lead to a figure of.
  private struct Meeting {
    let figure: DerivedFigure
    let claim: Int
    let key: ClaimKey
  }

  /// What a fault says, whichever copy of a passage it was found in.
  private struct Meaning: Hashable {
    let key: ClaimKey
    let figure: Rational
    let expected: Rational
  }

  private func meaning(of fault: ArithmeticFault) -> Meaning {
    let claim = claims[fault.claim]
    return Meaning(
      key: names.key(of: claim), figure: claim.quantity.low, expected: fault.expected)
  }

  private func identifiers(_ fault: ArithmeticFault) -> [String] {
    ([fault.claim] + fault.others).map { claims[$0].id }
  }

  /// The figures that others lead to, by what a claim of the same fact shares with them.
  private func slots(_ derived: [DerivedFigure]) -> [Slot: [DerivedFigure]] {
    var slots: [Slot: [DerivedFigure]] = [:]
    let ordered = derived.sorted { one, other in
      one.members.map { claims[$0].id }.lexicographicallyPrecedes(
        other.members.map { claims[$0].id })
    }
    for figure in ordered {
      guard let counted = figure.key.counted, let last = figure.members.last else { continue }
      for place in [figure.key.place] + figure.places.map(Optional.some) {
        // The last figure is what a share is taken of, or where a change began or led.
        let slot = Slot(
          dimension: claims[last].quantity.dimension, counted: counted, place: place)
        guard slots[slot, default: []].count < AcrossCheck.limit else { continue }
        slots[slot, default: []].append(figure)
      }
    }
    return slots
  }

  private func meetings(in sentence: [Int], _ slots: [Slot: [DerivedFigure]]) -> [Meeting] {
    let keys = sentence.map { names.key(of: claims[$0]) }
    let isAsked = zip(sentence, keys).contains { slots[slot(of: $0, $1)] != nil }
    guard isAsked else { return [] }
    let figures = SentenceFigures(sentence, of: claims)
    return figures.members.indices.flatMap { place -> [Meeting] in
      let index = figures.members[place]
      let key = names.key(of: claims[index])
      return (slots[slot(of: index, key)] ?? []).filter { figure in
        isOneFact(figure, figures, place, key) && areOfOneTime(figure, claims[index])
      }.map { Meeting(figure: $0, claim: index, key: key) }
    }
  }

  private func slot(of index: Int, _ key: ClaimKey) -> Slot {
    Slot(
      dimension: claims[index].quantity.dimension, counted: key.counted ?? "", place: key.place)
  }

  /// Whether a claim is of the fact that figures lead to, as far as its words tell.
  private func isOneFact(
    _ figure: DerivedFigure, _ sentence: SentenceFigures, _ place: Int, _ key: ClaimKey
  ) -> Bool {
    let claim = sentence.claim(place)
    guard claim.modality == .asserted, claim.quantity.bound != .vague,
      !figure.members.contains(where: { claims[$0].isInSentence(of: claim) }),
      figure.key.relation == key.relation, figure.key.actor == key.actor,
      figure.key.restrictors == key.restrictors, figure.key.period == key.period,
      figure.key.basis == key.basis,
      figure.key.event == nil || key.event == nil || figure.key.event == key.event
    else { return false }
    if let role = figure.role { return sentence.role(of: place, by: rules.arithmetic) == role }
    if figure.places.isEmpty {
      return !isToll(key, claim) || isOneEvent(figure, key) || isOneDay(figure, claim)
    }
    // A total that says nothing of where is told by its figure.
    if key.place == nil, figure.fits(claim) { return true }
    let areBoth =
      figure.places.count == 2
      && rules.arithmetic.phrase(
        .bothPlaces, in: sentence.words(after: place)) != nil
    return areBoth
      || PlaceList(figure.places, words: rules.arithmetic)
        .isNamed(in: sentence.text(after: place))
  }

  /// Whether both are of one kind of event at one spot. Of one place and day there may be many tolls, each of an
  /// incident of its own, so that a list must leave nothing out to be more than some of the dead.
  private func isOneEvent(_ figure: DerivedFigure, _ key: ClaimKey) -> Bool {
    guard let event = key.event, event == figure.key.event, figure.isWhole, let place = key.place
    else { return false }
    return rules.spanningEvents.contains(event) || !rules.broadPlaces.contains(place)
  }

  /// Whether a share of a named whole and a claim both say their day.
  private func isOneDay(_ figure: DerivedFigure, _ claim: Claim) -> Bool {
    figure.isOfNamedWhole && claim.asOf?.basis == .sentence
      && figure.members.contains { claims[$0].asOf?.basis == .sentence }
  }

  private func isToll(_ key: ClaimKey, _ claim: Claim) -> Bool {
    rules.courses.course(
      relation: key.relation, counted: key.counted, dimension: claim.quantity.dimension
    ).course == .cumulative
  }

  /// The fault of a claim that does not fit, with what time may explain of it; nil where it fits, or a later toll is
  /// higher.
  private func fault(_ meeting: Meeting) -> ArithmeticFault? {
    let (figure, claim) = (meeting.figure, claims[meeting.claim])
    guard var fault = figure.fault(with: meeting.claim, claim) else { return nil }
    let others = Set(figure.members.map { claims[$0].document })
    if others == [claim.document] { return fault }
    guard isToll(meeting.key, claim) else { return fault }
    guard let own = date(of: claim.document),
      let other = others.compactMap(date).min()
    else { return nil }
    let isHigher = claim.quantity.low > fault.expected
    guard isHigher ? own <= other : own >= other else { return nil }
    fault.timeMayExplain = own == other
    return fault
  }

  private func date(of document: Int) -> CalendarDate? {
    published.indices.contains(document) ? published[document]?.date : nil
  }

  /// Whether the days that the sentences give meet, and where they give none, those of print.
  private func areOfOneTime(_ figure: DerivedFigure, _ claim: Claim) -> Bool {
    // The start and the end of a change have days of their own; the change itself is of the end.
    let timed = figure.role == nil ? figure.members[...] : figure.members.prefix(1)
    let members = timed.map { claims[$0] }
    if figure.role == .changedFrom { return areOfOnePrint(members, claim) }
    let happened = members.compactMap(\.eventDays).first
    if let happened, let other = claim.eventDays, !happened.overlaps(other) { return false }
    let stated = members.compactMap(\.asOf).first { $0.basis != .publication }
    let other = claim.asOf.flatMap { $0.basis != .publication ? $0 : nil }
    if let stated, let other { return stated.days.overlaps(other.days) }
    guard let one = (stated ?? members.compactMap(\.asOf).first)?.days, let two = claim.asOf?.days
    else { return members.first?.document == claim.document }
    return one.gap(to: two) <= AcrossCheck.window
  }

  private func areOfOnePrint(_ members: [Claim], _ claim: Claim) -> Bool {
    guard let member = members.first, member.document != claim.document else {
      return !members.isEmpty
    }
    guard let one = date(of: member.document), let other = date(of: claim.document) else {
      return false
    }
    return DateRange(one).gap(to: DateRange(other)) <= AcrossCheck.window
  }

  /// How many days may lie between two passages of which only one says its day: that of print, and the one before.
  private static let window = 1
}
