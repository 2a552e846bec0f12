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

  /// The days for which a draft's claim holds.
  func find(_ draft: ClaimDraft) -> Slot<AsOf>? {
    let here = draft.mention.tokens
    let near = view.dates.filter { date in
      clause.contains(date.tokens.lowerBound) || date.tokens.lowerBound == view.tokens.lowerBound
    }
    // "A rotation that began in 2016, 900 already serve": what is so now holds at publication.
    let nearest =
      draft.cue?.value == .current
      ? nil : near.min { distance($0.tokens, here) < distance($1.tokens, here) }
    if let nearest, let days = nearest.resolve(published: published) {
      let step = TrailStep(
        .time, rule: nearest.trail.first?.rule, span: nearest.span,
        result: days.from == days.to ? "\(days.from)" : "\(days.from) to \(days.to)")
      return Slot(AsOf(days, basis: .sentence), step, certainty: 0.8)
    }
    guard let published else { return nil }
    let step = TrailStep(.time, result: "\(published), the publication date")
    return Slot(AsOf(DateRange(published), basis: .publication), step, certainty: 0.6)
  }

  private func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    first.upperBound <= second.lowerBound
      ? second.lowerBound - first.upperBound : max(0, first.lowerBound - second.upperBound)
  }
}
