import TallyQuantities
import TallyText

/// Finds what happened and when, for figures that tell of a happening: tolls of two earthquakes never meet.
struct EventSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// The day of publication, if it is known.
  let published: CalendarDate?

  /// How near a date must stand to the noun that it dates, in tokens: `Thursday's suicide bombing`.
  private static let besideNoun = 4

  /// The happening of a draft's figure.
  func find(_ draft: ClaimDraft) -> Slot<Happening>? {
    guard let relation = draft.relation?.value, view.rules.events.contains(relation) else {
      return nil
    }
    let kind = view.rules.happeningsByRelation[relation]
    if let noun = noun(of: draft) {
      if noun.value.least != nil {
        let war = Happening(event: noun.value.event, days: nil)
        return slot(war, noun.value.rule, view.span(noun.tokens), certainty: 0.85)
      }
      let named = happening(noun, kind: kind?.event)
      let own = Happening(event: named.event, days: closeDays(draft) ?? named.days)
      return slot(complete(own, draft), noun.value.rule, view.span(noun.tokens), certainty: 0.85)
    }
    let own = Happening(event: kind?.event, days: ownDays(draft))
    let whole = complete(own, draft)
    guard whole.event != nil || whole.days != nil else { return nil }
    return slot(whole, kind?.rule, nil, certainty: 0.6)
  }

  /// Every happening that the sentence names, in order; no trail shows these steps, so that they put nothing in words.
  func mentioned() -> [Slot<Happening>] {
    view.happenings.chunks.filter { $0.value.least == nil }.map { noun in
      let own = happening(noun, kind: nil)
      return Slot(
        own.completed(by: discourse.happening(of: own.event)?.value),
        TrailStep(.event, rule: noun.value.rule, span: view.span(noun.tokens), result: ""),
        certainty: 0.8)
    }
  }

  /// What the draft's own words leave out, from its date and from what the document told before.
  private func complete(_ own: Happening, _ draft: ClaimDraft) -> Happening {
    let dated = Happening(event: own.event, days: own.days ?? ownDays(draft))
    return dated.days != nil && dated.event != nil
      ? dated : dated.completed(by: discourse.happening(of: dated.event)?.value)
  }

  /// The noun for the happening that stands nearest to the figure in its clause, else in its sentence.
  private func noun(of draft: ClaimDraft) -> Chunk<EventWord>? {
    guard !view.happenings.chunks.isEmpty else { return nil }
    let (figure, phrase) = (draft.mention.tokens, draft.phrase.tokens)
    let size = draft.mention.high
    return nearest(to: figure, of: size) { clause.overlaps($0) && !phrase.overlaps($0) }
      ?? nearest(to: figure, of: size) { !phrase.overlaps($0) }
  }

  private func nearest(
    to figure: Range<Int>, of size: Rational, where willDo: (Range<Int>) -> Bool
  ) -> Chunk<EventWord>? {
    var best: (place: Int, distance: Int)?
    for (place, noun) in view.happenings.chunks.enumerated()
    where willDo(noun.tokens) && noun.value.least.map({ Rational($0) <= size }) ?? true {
      let distance = noun.tokens.distance(to: figure)
      if best.map({ distance < $0.distance }) ?? true { best = (place, distance) }
    }
    return best.map { view.happenings.chunks[$0.place] }
  }

  private func happening(_ noun: Chunk<EventWord>, kind: String?) -> Happening {
    Happening(event: noun.value.event ?? kind, days: days(beside: noun.tokens))
  }

  /// `Thursday's bombing`, `the march on June 16`.
  private func days(beside noun: Range<Int>) -> DateRange? {
    guard !view.dates.isEmpty else { return nil }
    let near = view.dates.filter {
      $0.tokens.distance(to: noun) <= EventSlot.besideNoun && !datesSpeech($0.tokens)
    }
    return near.min { $0.tokens.distance(to: noun) < $1.tokens.distance(to: noun) }
      .flatMap { $0.edge == .within ? discourse.days(of: $0, published: published) : nil }
  }

  /// `the 500,000 who came in 2003`: a date in the figure's own phrase.
  private func closeDays(_ draft: ClaimDraft) -> DateRange? {
    guard let span = draft.asOf?.step.span, let tokens = view.tokens(in: span),
      tokens.lowerBound >= draft.end, tokens.lowerBound <= draft.end + EventSlot.besideNoun
    else { return nil }
    return ownDays(draft)
  }

  /// The days of the figure's own sentence, unless they date somebody's words.
  private func ownDays(_ draft: ClaimDraft) -> DateRange? {
    guard let asOf = draft.asOf?.value, asOf.basis == .sentence,
      let tokens = draft.asOf?.step.span.flatMap(view.tokens(in:)), !datesSpeech(tokens),
      draft.cue?.value != .current
    else { return nil }
    return asOf.days
  }

  /// `officials said on Friday`.
  private func datesSpeech(_ date: Range<Int>) -> Bool {
    (date.lowerBound - 2..<date.lowerBound).contains { view.has(.speech, at: $0) }
  }

  private func slot(
    _ happening: Happening, _ rule: RuleID?, _ span: TextSpan?, certainty: Double
  ) -> Slot<Happening> {
    let days = happening.days.map { $0.from == $0.to ? "\($0.from)" : "\($0.from) to \($0.to)" }
    let words = [happening.event ?? "event", days].compactMap(\.self).joined(separator: ", ")
    return Slot(
      happening, TrailStep(.event, rule: rule, span: span, result: words), certainty: certainty)
  }
}

extension Range<Int> {
  /// How many places lie between two ranges; nought where they touch or overlap.
  func distance(to other: Range<Int>) -> Int {
    upperBound <= other.lowerBound
      ? other.lowerBound - upperBound : Swift.max(0, lowerBound - other.upperBound)
  }
}
