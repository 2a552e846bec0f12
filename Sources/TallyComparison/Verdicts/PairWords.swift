import TallyClaims
import TallyQuantities
import TallyText

/// The words that reasons are made of.
enum PairWords {
  /// The figure as it is quoted: “about 850 soldiers”.
  static func quoted(_ claim: Claim) -> String { "“\(claim.evidence.quote)”" }

  /// The figure as it is quoted; empty where the claim itself is not kept, and no words are wanted.
  static func quoted(_ row: ClaimRow) -> String { row.claim.map(quoted) ?? "" }

  /// The figure as it is quoted, with its date: “about 850 soldiers” (2022-01-26).
  static func dated(_ claim: ClaimRow) -> String { "\(quoted(claim)) (\(date(of: claim)))" }

  /// The days for which a claim holds: `2022-01-26`, `2022-04-01 to 2022-06-30`, `date unknown`.
  static func date(of claim: ClaimRow) -> String {
    guard let days = claim.asOf?.days else { return "date unknown" }
    return days.from == days.to ? "\(days.from)" : "\(days.from) to \(days.to)"
  }

  /// What each wording admits: “about 850 soldiers” (2022-01-26) can mean 830 to 870, “900” (2022-01-30) 878 to 922.
  static func intervals(_ pair: ClaimPair) -> String {
    "\(dated(pair.earlier)) can mean \(admitted(pair.earlier)), "
      + "\(dated(pair.later)) \(admitted(pair.later))"
  }

  /// The printed figure of a claim, bare: `850`, `10 to 12`.
  static func figure(_ claim: ClaimRow) -> String {
    let quantity = claim.quantity
    let low = FigureWords.spoken(quantity.low)
    let unit = unit(claim)
    if quantity.low == quantity.high { return low + unit }
    return "\(low) to \(FigureWords.spoken(quantity.high))\(unit)"
  }

  /// How far the printed figures differ: `50`, `3.05 metre`.
  static func gap(_ pair: ClaimPair) -> String {
    FigureWords.spoken(pair.nearest.gap) + unit(pair.earlier)
  }

  /// A clause on the difference: `the printed figures differ by 50, more than rounding explains`.
  static func difference(_ pair: ClaimPair) -> String {
    "the printed figures differ by \(gap(pair)), more than rounding explains"
  }

  /// `1 day`, `4 days`.
  static func dayCount(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

  /// A sentence on the time between the two, and why it explains nothing.
  static func time(_ pair: ClaimPair) -> String {
    guard let days = pair.days else { return "One date is unknown, but \(constancy(pair))." }
    let apart = days == 0 ? "Both hold for the same day" : "They lie \(dayCount(days)) apart"
    switch pair.course.course {
    case .stock:
      if days == 0 { return "\(apart)." }
      return
        "\(apart), inside the \(dayCount(pair.course.window)) for which \(pair.course.name) are "
        + "taken as one fact."
    case .cumulative:
      if days == 0 { return "\(apart), and nothing says that the count went on in between." }
      return "\(apart), and \(pair.course.name) do not fall."
    case .flow: return "\(apart), and both speak of the same period."
    case .occasion, .fixed:
      return "\(apart), \(days == 0 ? "and" : "but") \(constancy(pair))."
    }
  }

  private static func constancy(_ pair: ClaimPair) -> String {
    pair.course.course == .occasion
      ? "both speak of one occasion" : "\(pair.course.name) do not change"
  }

  private static func admitted(_ claim: ClaimRow) -> String {
    let quantity = claim.quantity
    return FigureWords.words(quantity.soft, counting: quantity.isCount) + unit(claim)
  }

  /// The unit behind a figure; nothing for things counted.
  private static func unit(_ row: ClaimRow) -> String {
    guard !row.quantity.isCount, let claim = row.claim else { return "" }
    return " \(UnitWords.plural(claim.quantity.baseUnit))"
  }
}
