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

  /// The days for which a draft's claim holds.
  func find(_ draft: ClaimDraft) -> Slot<AsOf>? {
    // "A rotation that began in 2016, 900 already serve": what is so now holds at publication.
    let isCurrent = draft.cue?.value == .current
    let nearest = FigureDates(view: view, clause: clause).date(of: draft) {
      !isCurrent || follows($0.tokens, draft) || isRunning($0)
    }
    if let nearest, let whole = discourse.days(of: nearest, published: published) {
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
