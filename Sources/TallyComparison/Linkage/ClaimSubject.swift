import TallyClaims
import TallyQuantities
import TallyText

/// A claim with all that is compared of it when signs are looked for.
///
/// A class, since each is looked at once for every claim of every other document.
final class ClaimSubject {
  /// When it holds, unless only the day of publication tells.
  let asOf: DateRange?
  /// When the event happened.
  let eventDays: DateRange?
  /// Its key in numbers.
  let key: FactKey
  /// What its figures measure.
  let dimension: String
  /// The lower figure.
  let low: Rational
  /// The higher figure.
  let high: Rational
  /// Both figures as machine words, where they fit.
  let wholes: WholeFigures?
  /// The digits that count of its figures: 1,175 has four, 200 one.
  let digits: Int
  /// Those digits of the lower figure, in order of size: the same for 188 and 818.
  let sortedDigits: [UInt8]
  /// How its fact behaves in time.
  let course: TimeCourse
  /// The content words around the figure.
  let near: [UInt64]
  /// The same as bits, to tell at once that two claims share none.
  let nearMask: WordMask
  /// The content words of the sentence.
  let sentence: [UInt64]
  /// Where its sentence stands in its document.
  let passage: TextSpan
  /// The restrictors that narrow the fact.
  let restrictors: [String]
  /// The day of publication; nil where it is unknown.
  let published: CalendarDate?
  /// How many other figures its document gives for the same counted thing and relation.
  let rivals: Int
  /// Whether it is the first of those.
  let isFirst: Bool
  /// Whether its document gives no other figure of its dimension.
  let isSole: Bool

  /// Gathers what is compared of a claim.
  ///
  /// - Parameters:
  ///   - empty: the hashes of words that carry nothing.
  ///   - kinds: the figures of the documents by kind.
  init(
    _ index: Int, _ claim: Claim, key: FactKey, table: KeyTable, kinds: FigureKinds,
    published: CalendarDate?, empty: Set<UInt64>
  ) {
    asOf = claim.asOf.flatMap { $0.basis == .publication ? nil : $0.days }
    eventDays = claim.eventDays
    self.key = key
    let words = ContentWords(claim.evidence.sentence, empty: empty)
    near = words.near(claim.evidence.number.start - claim.evidence.sentenceSpan.start)
    nearMask = WordMask(near)
    sentence = words.all
    passage = claim.evidence.sentenceSpan
    restrictors = table.rules.restrictors(of: claim.key)
    low = claim.quantity.low
    high = claim.quantity.high
    wholes = WholeFigures(low, high)
    dimension = claim.quantity.dimension
    let counting = ClaimSubject.digits(low)
    digits = low == high ? counting.count : max(counting.count, ClaimSubject.digits(high).count)
    sortedDigits = counting.sorted()
    course = table.course(of: key).course
    self.published = published
    rivals = kinds.rivals(of: index)
    isFirst = kinds.isFirst(index)
    isSole = kinds.isSole(index)
  }

  /// The digits that count, as bytes: those of 1175 for 11.75, those of 2 for 200.
  private static func digits(_ figure: Rational) -> [UInt8] {
    let place = Reading.placeValue(of: figure)
    guard let units = figure.magnitude.divided(by: place), units.isWhole else { return [0] }
    return Array(String(units.numerator).utf8)
  }
}
