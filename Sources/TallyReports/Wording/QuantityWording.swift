import TallyQuantities

/// A claim's quantity in a few words for people: `about 850`, `more than 100,000`, `$325 million`.
package struct QuantityWording: Hashable, Sendable {
  /// The longest wording of a measured quantity that is shown as it is printed, in code points.
  private static let longestQuote = 48

  /// The words.
  package let text: String

  /// Words the quantity of a claim: counts by their figure, since headlines name what is counted;
  /// measured ones as they are printed, since units have many spellings.
  package init(_ claim: ClaimRecord) {
    let isCount = QuantityWording.isCount(claim)
    if !isCount, claim.quote.unicodeScalars.count <= QuantityWording.longestQuote {
      text = VisibleText.escaped(claim.quote)
    } else {
      let unit = isCount ? nil : claim.written.unit
      text = QuantityWording.bounded(claim) + (unit.map { " " + VisibleText.escaped($0) } ?? "")
    }
  }

  /// The figure of a claim without its bound: `850`, `28 miles`.
  static func figure(_ claim: ClaimRecord) -> String {
    isCount(claim) && claim.value.bound != "vague" ? figures(claim) : QuantityWording(claim).text
  }

  private static func isCount(_ claim: ClaimRecord) -> Bool {
    claim.kind.map { $0 == "count" } ?? (claim.dimension ?? "count" == "count")
  }

  /// The figure in base units, where the printed unit is another: `45,061.6 metre`; else nil.
  package static func base(_ claim: ClaimRecord) -> String? {
    guard let written = claim.written.unit, let figures = claim.figures,
      written != claim.value.unit, claim.kind ?? "count" != "count"
    else { return nil }
    let low = words(figures.low, unit: claim.value.unit)
    guard figures.low != figures.high else { return low }
    return
      "\(FigureText.words(figures.low.exact)) to \(words(figures.high, unit: claim.value.unit))"
  }

  /// A number of base units: times of day-length as hours and minutes, all else with the unit's name.
  static func words(_ figure: Figure, unit: String) -> String {
    if unit == "second", let clock = DurationText.words(seconds: figure.exact) { return clock }
    if unit == "percent" { return FigureText.words(figure.exact) + " %" }
    return "\(FigureText.words(figure.exact)) \(VisibleText.escaped(unit))"
  }

  private static func bounded(_ claim: ClaimRecord) -> String {
    switch claim.value.bound {
    case "about": "about \(figures(claim))"
    case "at_least": "at least \(figures(claim))"
    case "more_than": "more than \(figures(claim))"
    case "at_most": "at most \(figures(claim))"
    case "less_than": "\(lead(claim) ?? "less than") \(figures(claim))"
    case "up_to": "up to \(figures(claim))"
    case "vague": VisibleText.escaped(claim.figureWords ?? claim.quote)
    default: figures(claim)
    }
  }

  private static func figures(_ claim: ClaimRecord) -> String {
    let low = claim.written.low ?? claim.written.high
    let high = claim.written.high ?? claim.written.low
    guard let low, let high else { return VisibleText.escaped(claim.figureWords ?? claim.quote) }
    let upper = FigureText.words(high.exact)
    return low == high ? upper : "\(FigureText.words(low.exact)) to \(upper)"
  }

  /// The printed words before the figure (`nearly`, `under`), which say more than the bound alone.
  private static func lead(_ claim: ClaimRecord) -> String? {
    guard let range = claim.figureRange else { return nil }
    let words = String(decoding: Array(claim.quote.utf8)[..<range.lowerBound], as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
    guard !words.isEmpty, words.utf8.count <= 16 else { return nil }
    return VisibleText.escaped(words.lowercased())
  }
}
