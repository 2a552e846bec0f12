import TallyClaims
import TallyQuantities
import TallyText

/// Two claims about one fact, the earlier first, with what the verdict turns on.
struct ClaimPair {
  /// The earlier claim, or the one whose date is known, as a position in the list of claims.
  let first: Int

  /// The later claim.
  let second: Int

  /// The earlier claim.
  let earlier: ClaimRow

  /// The later claim.
  let later: ClaimRow

  /// The days between the two, 0 where they share a day; nil where one date is unknown.
  let days: Int?

  /// How the fact behaves in time.
  let course: FactCourse

  /// How the figures stand to each other.
  let meeting: Meeting

  /// The printed figures that lie nearest.
  let nearest: NearestFigures

  /// How sure it is that both speak of one fact.
  let confidence: Double

  /// Whether both sentences are the same but for their figures.
  let isSameStatement: Bool

  /// Whether reasons are put into words; a count of verdicts does without.
  var wantsWords = true

  /// Words, where they are wanted.
  func words(_ words: @autoclosure () -> String) -> String { wantsWords ? words() : "" }

  /// Whether the later figure is the higher one; nil where they meet.
  var rises: Bool? {
    if nearest.gap == .zero { return nil }
    return later.quantity.low > earlier.quantity.high
  }

  /// Whether both hold for the same day, as far as is known.
  var isSameDay: Bool { days == 0 }

  /// Whether both stand on the word of the same named source.
  var hasSameAttribution: Bool {
    earlier.attribution != nil && earlier.attribution == later.attribution
  }

  /// Whether the two stand on the words of different named sources.
  var hasOtherAttribution: Bool {
    earlier.attribution != nil && later.attribution != nil
      && earlier.attribution != later.attribution
  }
}
