import TallyQuantities

/// Finds the date that goes with a figure where a sentence has several of both.
///
/// A date right after a figure belongs to it alone: `4.8 % in the first quarter, 0.4 % in May`. One before a figure
/// holds for the figures up to the next date: `In June 300 came and 40 stayed`.
struct FigureDates {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// How many tokens may stand between a figure with its noun and a date that belongs to it alone.
  private static let beside = 3

  /// The date of a draft's figure, among those that will do.
  func date(of draft: ClaimDraft, where willDo: (DateMention) -> Bool) -> DateMention? {
    guard !view.dates.isEmpty else { return nil }
    let suitable = view.dates.filter { willDo($0) && !isBase($0) }
    let next = view.nextQuantity(from: draft.end, within: ClauseFinder.reach) ?? clause.upperBound
    let after = suitable.first {
      $0.tokens.lowerBound >= draft.mention.tokens.upperBound
        && clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < next
        && !isBracketed($0, behind: draft)
    }
    let before = suitable.last {
      $0.tokens.upperBound <= draft.mention.tokens.lowerBound && isInReach($0)
        && !isTaken($0, before: draft)
    }
    guard let after, let before else { return after ?? before }
    let here = draft.mention.tokens
    return after.tokens.distance(to: draft.end - 1..<draft.end) <= before.tokens.distance(to: here)
      ? after : before
  }

  /// The date of `6 million (Q3 2024: 5 million)`: with a figure of its own in its bracket.
  private func isBracketed(_ date: DateMention, behind draft: ClaimDraft) -> Bool {
    let between = draft.mention.tokens.upperBound..<date.tokens.lowerBound
    guard between.contains(where: { view.isByte(UInt8(ascii: "("), at: $0) }) else { return false }
    let next = view.nextQuantity(from: date.tokens.upperBound, within: ClauseFinder.reach / 4)
    guard let next else { return false }
    return !(date.tokens.upperBound..<next).contains { view.isByte(UInt8(ascii: ")"), at: $0) }
  }

  /// In the figure's clause, or opening the sentence.
  private func isInReach(_ date: DateMention) -> Bool {
    clause.contains(date.tokens.lowerBound)
      || date.tokens.lowerBound <= view.tokens.lowerBound + 1
  }

  /// Whether an earlier figure stands right before the date.
  private func isTaken(_ date: DateMention, before draft: ClaimDraft) -> Bool {
    let start = date.tokens.lowerBound
    return (start - FigureDates.beside - 1..<start).contains { token in
      guard let tokens = view.quantity(at: token)?.tokens, tokens.upperBound == token + 1 else {
        return false
      }
      return tokens.lowerBound < draft.mention.tokens.lowerBound
    }
  }

  /// `0.4 % from a year ago`, `larger than in May`: what a figure is compared with.
  private func isBase(_ date: DateMention) -> Bool {
    if case .calendar(_, let offset) = date.expression, offset < 0 {
      let before = date.tokens.lowerBound - 1
      return view.has(.sourcePreposition, at: before) || view.has(.comparison, at: before)
        || view.has(.sourcePreposition, at: before + 1)
    }
    return view.has(.comparison, at: date.tokens.lowerBound - 1)
  }
}
