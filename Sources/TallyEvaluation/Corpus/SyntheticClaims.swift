import TallyClaims
import TallyQuantities
import TallyReports
import TallyRulebook
import TallyText

/// Claims with the contract's fields, made without any text: the same for the same seed and number.
struct SyntheticClaims: Sendable {
  /// How many claims are about one fact, on average.
  private static let claimsOfFact = 8

  /// The figures of facts: from the least on, so many different ones.
  private static let (leastFigure, figures) = (10, 5_000)

  private let places: PlaceNames
  private let quantities: [Quantity?]
  private let seed: UInt64
  private let count: Int

  /// Makes claims by a seed.
  ///
  /// - Parameters:
  ///   - count: how many there will be: they are spread over facts in proportion.
  ///   - rulebook: the rules by which figures become quantities; nil where only lines are wanted.
  /// - Throws: `RunError` where the places cannot be read.
  init(seed: UInt64, count: Int, rulebook: Rulebook? = nil) throws {
    places = try PlaceNames()
    quantities = rulebook.map(SyntheticClaims.quantities) ?? []
    self.seed = seed
    self.count = count
  }

  /// A claim as a line of JSON, ended.
  func line(_ number: Int) -> [UInt8] { parts(of: number).json + [UInt8(ascii: "\n")] }

  /// A claim as the comparison takes it, about whole things counted.
  func claim(_ number: Int) -> Claim? {
    let parts = parts(of: number)
    let place = SyntheticClaims.figurePlace
    guard quantities.indices.contains(parts.figure), let quantity = quantities[parts.figure] else {
      return nil
    }
    let quote = "\(parts.figure) \(parts.counted)"
    return Claim(
      id: "c-\(number)", document: number / 10,
      key: ClaimKey(
        counted: parts.counted, countedKind: "thing", actor: parts.actor, place: parts.place,
        relation: "present"),
      quantity: quantity, asOf: AsOf(DateRange(parts.day), basis: .publication),
      modality: .asserted, attribution: nil, cue: nil,
      evidence: Evidence(
        number: place, quoteSpan: place, sentenceSpan: place, line: 1, column: 9, quote: quote,
        sentence: quote),
      trail: [], confidence: 0.9)
  }

  /// Where every figure stands in its text.
  private static let figurePlace = TextSpan(8, 12)

  /// The figure that a claim at odds gives.
  private static func wrong(_ truth: Int) -> Int { truth + truth / 8 + 1 }

  /// The quantities of all figures that claims give, by figure: things counted, told bare.
  private static func quantities(_ rulebook: Rulebook) -> [Quantity?] {
    let normalizer = QuantityNormalizer(rules: rulebook.quantities)
    return (0...wrong(leastFigure + figures)).map { figure in
      let value = Rational(figure)
      return normalizer.quantity(
        from: QuantityMention(
          span: figurePlace, numberSpan: figurePlace, tokens: 0..<0, kind: .count, low: value,
          high: value, granularity: .one, unit: nil, bound: .exact, boundRule: nil, change: nil,
          conversion: nil, trail: []))
    }
  }

  private func parts(of number: Int) -> Line {
    var random = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: number))
    let fact = random.below(max(1, count / SyntheticClaims.claimsOfFact))
    var facts = SplitMix64(seed: ~seed &+ UInt64(truncatingIfNeeded: fact))
    let truth = SyntheticClaims.leastFigure + facts.below(SyntheticClaims.figures)
    let figure = random.below(10) == 0 ? SyntheticClaims.wrong(truth) : truth
    return Line(
      number: number, counted: "thing \(fact / 256)", actor: "actor \(fact % 16)",
      place: places.name(&facts), figure: figure,
      day: CalendarDate(dayNumber: Int32(19_000 + facts.below(1_000))))
  }

  /// One claim.
  private struct Line: JSONWritable {
    let number: Int
    let counted: String
    let actor: String
    let place: String
    let figure: Int
    let day: CalendarDate

    /// The day as it is written.
    var date: String { day.description }

    func write(to json: inout JSONWriter) {
      let span = SpanRecord(TextSpan(8, 12))
      json.object {
        $0.field("id", "c-\(number)")
        $0.field("document", "d\(number / 10).txt")
        $0.field("source", "Outlet \(number / 10 % 40)")
        $0.field("published", date)
        $0.field("publishedFrom", "metadata date")
        $0.field("number", span)
        $0.field("line", 1)
        $0.field("column", 9)
        $0.field("quote", "\(figure) \(counted)")
        $0.field("sentence", span)
        writeMeaning(to: &$0)
      }
    }

    private func writeMeaning(to json: inout JSONWriter) {
      json.key("written")
      json.object { writeFigures(to: &$0, unit: counted) }
      json.key("value")
      json.object {
        writeFigures(to: &$0, unit: "thing")
        $0.field("bound", "exact")
      }
      json.field("counted", counted)
      json.field("actor", actor)
      json.field("place", place)
      json.field("relation", "present")
      json.key("asOf")
      json.object {
        $0.field("from", date)
        $0.field("to", date)
      }
      json.field("modality", "asserted")
      json.field("attribution", String?.none)
      json.field("key", "\(counted) · \(actor) · \(place) · present")
      json.field("confidence", 0.9)
    }

    private func writeFigures(to json: inout JSONWriter, unit: String) {
      json.field("low", figure)
      json.field("high", figure)
      json.field("unit", unit)
    }
  }
}
