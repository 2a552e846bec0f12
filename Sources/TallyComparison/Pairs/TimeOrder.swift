import TallyClaims
import TallyText

/// Which of two claims is the later, and by how many days.
enum TimeOrder {
  /// The days for which a claim stands.
  ///
  /// A toll stands for the day of its report: "killed on Thursday" dates the deaths, not the count; and "since March" is
  /// counted up to the end.
  static func days(
    of claim: ClaimRow, course: TimeCourse, published: PublicationDate?
  ) -> DateRange? {
    guard course == .cumulative, let asOf = claim.asOf, asOf.basis != .publication else {
      return claim.asOf?.days
    }
    return DateRange(published.map { max($0.date, asOf.days.to) } ?? asOf.days.to)
  }

  /// Whether the first claim comes before the second: by date, unknown dates last, then by identifier.
  static func precedes(_ one: (DateRange?, String), _ other: (DateRange?, String)) -> Bool {
    switch (one.0, other.0) {
    case (let first?, let second?):
      if first.to != second.to { return first.to < second.to }
      if first.from != second.from { return first.from < second.from }
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): break
    }
    return one.1 < other.1
  }
}
