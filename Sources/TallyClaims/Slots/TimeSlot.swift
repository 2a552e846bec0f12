import TallyQuantities
import TallyText

/// Finds when a claim holds: by the date nearest in its clause, else by the publication date.
struct TimeSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// The day of publication, if it is known.
  let published: CalendarDate?

  /// What earlier sentences spoke of.
  let discourse: Discourse

  /// How near behind a verb of speech a date tells when the words were said, in tokens.
  private static let besideSpeech = 3

  /// The days for which a draft's claim holds.
  func find(_ draft: ClaimDraft) -> Slot<AsOf>? {
    // "A rotation that began in 2016, 900 already serve": what is so now holds at publication.
    let isCurrent = draft.cue?.value == .current
    let nearest = FigureDates(view: view, clause: clause).date(of: draft) {
      !isCurrent || follows($0.tokens, draft) || isRunning($0)
    }
    if let nearest,
      let whole = discourse.days(of: ahead(nearest, draft), published: published)
    {
      let days = isCurrent && isRunning(nearest) ? upToNow(whole) : whole
      let step = TrailStep(
        .time, rule: nearest.trail.first?.rule, span: nearest.span,
        result: days.from == days.to ? "\(days.from)" : "\(days.from) to \(days.to)")
      return Slot(AsOf(days, basis: .sentence), step, certainty: 0.8)
    }
    guard let published else { return nil }
    let step = TrailStep(.time, result: "\(published), the publication date")
    return Slot(AsOf(DateRange(published), basis: .publication), step, certainty: 0.6)
  }

  /// `so far this year`: a part of the calendar that goes on.
  private func isRunning(_ date: DateMention) -> Bool {
    if case .calendar(_, offset: 0) = date.expression { return true }
    return false
  }

  /// `Schools will stay shut on Monday`: of what is to come, a weekday is the next such day.
  private func ahead(_ date: DateMention, _ draft: ClaimDraft) -> DateMention {
    if date.edge == .within, isOpenEnded(date, draft) { return edged(date, .since) }
    guard draft.modality?.value == .planned, case .weekday(let day, offset: 0) = date.expression,
      published.map({ $0.weekday != day }) ?? false,
      !(date.tokens.lowerBound - TimeSlot.besideSpeech..<date.tokens.lowerBound).contains(where: {
        view.has(.speech, at: $0)
      })
    else { return date }
    return DateMention(
      span: date.span, tokens: date.tokens, expression: .weekday(day, offset: 1), edge: date.edge,
      trail: date.trail)
  }

  /// `since the start of March`, `since the outbreak was declared on 2 January`: from the date until now.
  private func isOpenEnded(_ date: DateMention, _ draft: ClaimDraft) -> Bool {
    let figure = draft.mention.tokens.lowerBound
    // "the first since an attack on Tuesday that killed 87": the figure itself is of that day.
    let isApart =
      date.tokens.lowerBound > figure
      || (date.tokens.upperBound..<max(date.tokens.upperBound, figure)).contains {
        view.isByte(UInt8(ascii: ","), at: $0)
      }
    guard isApart else { return false }
    let first = max(view.tokens.lowerBound, date.tokens.lowerBound - TimeSlot.longestSince)
    for token in stride(from: date.tokens.lowerBound - 1, through: first, by: -1) {
      if view.has(.since, at: token) { return true }
      if view.isMark(token) || view.isQuantity(token) { return false }
    }
    return false
  }

  private func edged(_ date: DateMention, _ edge: DateMention.Edge) -> DateMention {
    DateMention(
      span: date.span, tokens: date.tokens, expression: date.expression, edge: edge,
      trail: date.trail)
  }

  /// How far before its date `since` may stand, in tokens.
  private static let longestSince = 8

  /// The days that have gone by of a part of the calendar.
  private func upToNow(_ days: DateRange) -> DateRange {
    guard let published, published >= days.from, published <= days.to else { return days }
    return DateRange(days.from, published)
  }

  /// `the 500,000 who came in 2003`: a date that belongs to the figure's own noun.
  private func follows(_ date: Range<Int>, _ draft: ClaimDraft) -> Bool {
    date.lowerBound >= draft.end && date.lowerBound <= draft.end + 4
  }
}
