import TallyQuantities
import TallyText
import Testing

@testable import TallyComparison

@Suite("Figures")
struct FigureTests {
  static let numbers: [(String, String)] = [
    ("0", "0"), ("850", "850"), ("1000", "1,000"), ("1234567", "1,234,567"), ("0.5", "0.5"),
    ("2.6250", "2.625"), ("-2.6", "-2.6"), ("0.00049", "0"), ("999.9996", "1,000"),
  ]

  @Test("numbers in words", arguments: numbers)
  func grouped(_ figure: String, _ expected: String) {
    #expect(FigureWords.grouped(Wording.number(figure)) == expected)
  }

  @Test("a third is cut, and a number too long for the digits keeps its whole part")
  func odd() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(FigureWords.grouped(third) == "0.333")
    #expect(FigureWords.plain(third) == "0.333333")
    let long = try #require(Rational(Int128.max, over: 3))
    #expect(FigureWords.plain(long).hasPrefix("56713727820156410577"))
  }

  static let ranges: [(Int, Int)] = [
    (0, 0), (1, 1), (-3, -3), (-3, 4), (0, 7), (5, 9), (9, 9), (1_175, 1_175), (200, 90_000),
    (.max, .max), (.min, .min), (.min, .max),
  ]

  @Test("whole figures are as far apart as fractions say", arguments: ranges, ranges)
  func wholes(_ one: (Int, Int), _ other: (Int, Int)) throws {
    let (first, second) = (ends(one), ends(other))
    let whole = try #require(WholeFigures(first.low, first.high))
    let wholes = try #require(WholeFigures(second.low, second.high))
    #expect(whole.ratio(to: wholes) == NearestFigures(first, second)?.ratio)
  }

  @Test("fractions and long numbers are no machine words")
  func noWholes() throws {
    let half = Wording.number("0.5")
    let long = try #require(Rational(Int128.max, over: 1))
    #expect(WholeFigures(half, half) == nil)
    #expect(WholeFigures(Rational(1), long) == nil)
  }

  private func ends(_ range: (Int, Int)) -> ValueClass {
    ValueClass(Rational(range.0), Rational(range.1))
  }

  static let places: [(String, String)] = [
    ("850", "10"), ("900", "100"), ("12391", "1"), ("1.25", "0.01"), ("0.5", "0.1"), ("0", "1"),
  ]

  @Test("the place value of the last digit that counts", arguments: places)
  func placeValue(_ figure: String, _ expected: String) {
    #expect(Reading.placeValue(of: Wording.number(figure)) == Wording.number(expected))
  }

  @Test("intervals meet where a value lies in both")
  func meeting() {
    let low = Interval(Rational(1), Rational(5))
    #expect(low.meets(Interval(Rational(5), Rational(9))))
    #expect(!low.meets(Interval(lower: .init(Rational(5), isClosed: false), upper: nil)))
    #expect(low.meets(.everything))
    #expect(low.gap(to: Interval(Rational(8), Rational(9))) == Rational(3))
    #expect(Interval(Rational(8), Rational(9)).gap(to: low) == Rational(3))
    #expect(low.gap(to: Interval(Rational(2), Rational(9))) == nil)
  }

  @Test("the interval that most admit, by maximal overlap")
  func consensus() {
    func interval(_ low: Int, _ high: Int) -> Interval { Interval(Rational(low), Rational(high)) }
    let three = [interval(1, 5), interval(3, 9), interval(4, 4), interval(20, 30)]
    #expect(Consensus.interval(three) == interval(4, 4))
    #expect(Consensus.interval([interval(1, 5), interval(6, 9)]) == nil)
    #expect(
      Consensus.interval([interval(1, 2), interval(1, 2), interval(5, 6), interval(5, 6)]) == nil)
    #expect(Consensus.interval([]) == nil)
    #expect(Consensus.interval([.everything, interval(1, 2)]) == interval(1, 2))
  }

  @Test("a quantity in two units is compared by either")
  func conversion() throws {
    let metre = MeasurementUnit(
      name: "metre", dimension: "length", base: "metre", scale: .one, offset: .zero,
      rule: RuleID(index: 0))
    let foot = Wording("535").quantity(
      dimension: "length", unit: "metre", scale: Wording.number("0.3048"))
    let mention = foot.mention
    let both = Quantity(
      dimension: "length", baseUnit: "metre", low: foot.low, high: foot.high,
      granularity: foot.granularity, bound: .exact, hard: foot.hard, soft: foot.soft,
      mention: QuantityMention(
        span: mention.span, numberSpan: mention.numberSpan, tokens: mention.tokens, kind: .measure,
        low: mention.low, high: mention.high, granularity: mention.granularity, unit: nil,
        bound: .exact, boundRule: nil, change: nil,
        conversion: .init(value: Rational(160), unit: metre, span: mention.span), trail: []),
      trail: [])
    let figures = FigureComparison(parameters: Shipped.rules.parameters)
    let metres = Wording("160").quantity(dimension: "length", unit: "metre")
    #expect(
      figures.meeting(PrintedFigures(foot), PrintedFigures(metres), sameDay: true) == .rounded)
    let exact = Wording("160.2").quantity(dimension: "length", unit: "metre")
    #expect(figures.meeting(PrintedFigures(foot), PrintedFigures(exact), sameDay: true) == .apart)
    #expect(
      figures.meeting(PrintedFigures(both), PrintedFigures(exact), sameDay: true) == .converted)
    #expect(
      figures.meeting(PrintedFigures(exact), PrintedFigures(both), sameDay: true) == .converted)
  }

  @Test(
    "the whole numbers that an interval holds",
    arguments: [
      ("14.625", true, "15.375", true, "15", "15"), ("850", false, "900", false, "851", "899"),
      ("850", true, "900", true, "850", "900"), ("-1.5", true, "1.5", true, "-1", "1"),
    ])
  func wholes(
    _ low: String, _ isLowClosed: Bool, _ high: String, _ isHighClosed: Bool, _ first: String,
    _ last: String
  ) {
    let interval = Interval(
      lower: .init(Wording.number(low), isClosed: isLowClosed),
      upper: .init(Wording.number(high), isClosed: isHighClosed))
    #expect(interval.ofWholes == Interval(Wording.number(first), Wording.number(last)))
    #expect(Interval(Wording.number("14.2"), Wording.number("14.8")).ofWholes.isEmpty)
    #expect(Interval.everything.ofWholes == .everything)
  }
}
