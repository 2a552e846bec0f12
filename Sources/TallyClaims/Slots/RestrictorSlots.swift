import TallyQuantities
import TallyText

/// Finds what narrows a figure without a cue of its own: the group that is so strong, and the period it is for.
struct RestrictorSlots {
  /// The sentence.
  let view: SentenceView

  /// The restrictors of a draft beyond those that cues gave.
  func find(_ draft: ClaimDraft) -> [Slot<String>] {
    [group(draft), amid(draft) ?? ofWhole(draft) ?? ofOpening(draft), window(draft)]
      .compactMap { $0 }
  }

  /// `Among those rescued were 61 Syrians`: a part of them.
  private func amid(_ draft: ClaimDraft) -> Slot<String>? {
    let verb = draft.mention.tokens.lowerBound - 1
    guard let part = view.rules.part, view.has(.being, at: verb),
      !draft.restrictors.contains(where: { $0.value == part })
    else { return nil }
    let first = max(view.tokens.lowerBound, verb - RestrictorSlots.reach)
    guard let word = (first..<verb).first(where: { view.has(.amid, at: $0) }) else { return nil }
    let step = TrailStep(.restrictor, span: view.span(word..<word + 1), result: part)
    return Slot(part, step, certainty: 0.8)
  }

  /// `18 of 22 drones`: a part of the second figure.
  private func ofWhole(_ draft: ClaimDraft) -> Slot<String>? {
    guard let part = view.rules.part, draft.whole != nil, draft.mention.kind == .count,
      !draft.restrictors.contains(where: { $0.value == part })
    else { return nil }
    let after = draft.mention.tokens.upperBound
    let step = TrailStep(.restrictor, span: view.span(after..<after + 1), result: part)
    return Slot(part, step, certainty: 0.85)
  }

  /// `Of the 62 sailors aboard, 17 are missing`: a part of the first figure.
  private func ofOpening(_ draft: ClaimDraft) -> Slot<String>? {
    let first = max(view.tokens.lowerBound, view.dateline.upperBound)
    guard let part = view.rules.part, view.has(.ofPreposition, at: first),
      draft.mention.kind == .count, draft.phrase.tokens.isEmpty,
      let whole = view.nextQuantity(from: first, within: 4).flatMap(view.quantity),
      whole.tokens.upperBound < draft.mention.tokens.lowerBound,
      !draft.restrictors.contains(where: { $0.value == part })
    else { return nil }
    let step = TrailStep(.restrictor, span: view.span(first..<first + 1), result: part)
    return Slot(part, step, certainty: 0.8)
  }

  /// `310 mm in three days`: the time over which something is measured, in hours; what fell in one day and in three are
  /// two figures.
  private func window(_ draft: ClaimDraft) -> Slot<String>? {
    guard draft.mention.kind == .measure, draft.thing?.value.kind == ClaimRules.attributeKind,
      draft.thing?.step.rule != nil,
      let next = view.nextQuantity(from: draft.end, within: RestrictorSlots.besideFigure),
      let span = view.quantity(at: next), span.unit?.dimension == "duration", span.low == span.high,
      let seconds = span.low.multiplied(by: span.unit?.scale ?? .one),
      let hours = seconds.divided(by: Rational(3600)), hours != RestrictorSlots.day,
      isWithin(span.tokens.lowerBound)
    else { return nil }
    let name = "over \(hours.formatted) hours"
    let step = TrailStep(.restrictor, span: view.span(span.tokens), result: name)
    return Slot(name, step, certainty: 0.8)
  }

  /// The hours over which weather is measured where nothing else is said.
  private static let day = Rational(24)

  /// Whether `in`, `within` or `over` stands before a span of time.
  private func isWithin(_ figure: Int) -> Bool {
    let before = view.has(.determiner, at: figure - 1) ? figure - 2 : figure - 1
    return view.has(.placePreposition, at: before)
  }

  /// How near its figure the time over which it is measured is told, in tokens.
  private static let besideFigure = 9

  /// How far before its verb the whole may be named, in tokens.
  private static let reach = 12

  /// `a battlegroup, 1,200 strong`: the whole group, whoever serves in it.
  private func group(_ draft: ClaimDraft) -> Slot<String>? {
    let next = draft.mention.tokens.upperBound
    guard view.has(.strength, at: next) || view.has(.strength, at: next + 1),
      let tokens = draft.thingTokens, let group = view.things.covering(tokens.lowerBound)
    else { return nil }
    let step = TrailStep(
      .restrictor, rule: group.value.rule, span: view.span(tokens), result: group.value.name)
    return Slot(group.value.name, step, certainty: 0.85)
  }

  /// `in the second quarter`: rates and sums for one period say nothing of another.
  func period(_ draft: ClaimDraft) -> Slot<String>? {
    guard draft.mention.kind == .percent || draft.mention.kind == .money else { return nil }
    let clause = ClauseFinder(view: view).clause(
      around: draft.mention.tokens.lowerBound..<max(draft.end, draft.mention.tokens.upperBound))
    let date = FigureDates(view: view, clause: clause).date(of: draft) {
      $0.calendarPeriod != nil
    }
    guard let date, let period = date.calendarPeriod else { return nil }
    let step = TrailStep(
      .restrictor, rule: date.trail.first?.rule, span: date.span, result: period)
    return Slot(period, step, certainty: 0.8)
  }
}
