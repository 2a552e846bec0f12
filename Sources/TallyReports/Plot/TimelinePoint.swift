import TallyText

/// A claim as a timeline shows it: a day, a figure, how far the wording reaches, and whose it is.
struct TimelinePoint: Sendable {
  /// The day; nil where it is unknown.
  let day: CalendarDate?
  /// The printed figure, the middle one of a range.
  let figure: Double
  /// What a reader expects, lower end; nil where it is open.
  let low: Double?
  /// What a reader expects, upper end; nil where it is open.
  let high: Double?
  /// The number of the source in this finding, from 0, which decides shape and colour.
  let source: Int
  /// Whether the claim is at odds with another.
  let isAtOdds: Bool
  /// Whose the claim is.
  let name: String
  /// The figure in words, for a note beside the mark.
  let words: String
  /// What the point says, for those who hover or listen.
  let label: String

  /// The point of a claim; nil where it has no figure.
  init?(_ claim: ClaimRecord, source: Int, isAtOdds: Bool) {
    let ends = [claim.figures?.low ?? claim.value.low, claim.figures?.high ?? claim.value.high]
      .compactMap { $0?.approximate }.filter(\.isFinite)
    guard let first = ends.first, let last = ends.last else { return nil }
    figure = first / 2 + last / 2
    let soft = claim.intervals?.soft
    low = soft.flatMap { $0.low?.approximate }
    high = soft.flatMap { $0.high?.approximate }
    let text = claim.asOf?.from ?? claim.published
    day = text.flatMap { CalendarDate(iso: $0) }
    self.source = source
    name = ClaimWording.source(claim)
    self.isAtOdds = isAtOdds
    words = QuantityWording(claim).text
    label = "\(words), \(name), \(ClaimWording.date(claim))"
  }
}
