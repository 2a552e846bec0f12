import TallyQuantities
import TallyRulebook
import TallyText
import Testing

@Suite("Intervals")
struct IntervalTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "wordings become what they rule out and what a reader expects",
    arguments: [
      ("850 jars", "[845, 855]", "[845, 855]"), ("900 jars", "[850, 950]", "[877.5, 922.5]"),
      ("exactly 850 jars", "[850, 850]", "[850, 850]"), ("about 850 jars", "(−∞, ∞)", "[830, 870]"),
      ("about 5 jars", "(−∞, ∞)", "[4, 6]"), ("almost 850 jars", "(−∞, 850)", "[830, 850)"),
      ("more than 100 jars", "(100, ∞)", "(100, 125]"),
      ("at least 100 jars", "[100, ∞)", "[100, 125]"),
      ("more than zero jars", "(0, ∞)", "(0, ∞)"),
      ("up to 400 jars", "(−∞, ∞)", "[300, 400]"), ("at most 400 jars", "(−∞, 400]", "[300, 400]"),
      ("fewer than 400 jars", "(−∞, 400)", "[300, 400)"), ("dozens of jars", "(−∞, ∞)", "[24, 99]"),
      ("10 to 12 jars", "[9.5, 12.5]", "[10, 12]"), ("a dozen jars", "(−∞, ∞)", "[10.8, 13.2]"),
    ])
  func wording(_ wording: String, _ hard: String, _ soft: String) throws {
    let quantity = try #require(reader.meant("They sold \(wording).").first)
    #expect(quantity.hard.description == hard)
    #expect(quantity.soft.description == soft)
    #expect(quantity.trail.first?.rule != nil)
  }

  @Test(
    "figures come in base units",
    arguments: [
      ("5 km", "length", "metre", "5000"), ("20 °C", "temperature", "kelvin", "293.15"),
      ("70 cents", "money USD", "US dollar", "0.7"), ("2 lb", "mass", "kilogram", "0.90718474"),
      ("36 km per hour", "speed", "metre per second", "10"), ("7 jars", "count", "count", "7"),
      ("12%", "percent", "percent", "12"),
    ])
  func base(_ wording: String, _ dimension: String, _ unit: String, _ low: String) throws {
    let quantity = try #require(reader.meant("They said \(wording).").first)
    #expect(quantity.dimension == dimension)
    #expect(quantity.baseUnit == unit)
    #expect(quantity.low.description == low)
  }

  @Test("figures from data are read by the same rules")
  func data() {
    let rules = reader.rulebook.quantities.intervals
    let read = rules.intervals(
      low: Rational(850), high: Rational(850), granularity: Rational(10), bound: .about,
      boundRule: nil)
    #expect(read.soft == Interval(Rational(830), Rational(870)))
    #expect(read.step.rule != nil)
  }
}

/// No end, and closed and open ones at small numbers.
private let someEnds: [Interval.Endpoint?] =
  [nil]
  + (0...3).flatMap { value in
    [true, false].map { Interval.Endpoint(Rational(value), isClosed: $0) }
  }

@Suite("Interval arithmetic")
struct IntervalArithmeticTests {
  private let all = someEnds.flatMap { low in someEnds.map { Interval(lower: low, upper: $0) } }
  private let probes = (-2...8).compactMap { Rational(Int128($0), over: 2) }

  @Test("an intersection holds exactly what both hold, and meeting is symmetric")
  func intersection() {
    for first in all {
      for second in all {
        let both = first.intersection(second)
        for probe in probes {
          #expect(both.contains(probe) == (first.contains(probe) && second.contains(probe)))
        }
        #expect(first.meets(second) == second.meets(first))
        if !first.isEmpty, !second.isEmpty {
          #expect(first.gap(to: second) == second.gap(to: first))
        }
        if probes.contains(where: both.contains) { #expect(first.meets(second)) }
      }
    }
  }

  @Test("a hull holds what either holds")
  func hull() {
    for first in all {
      for second in all {
        let hull = first.hull(second)
        for probe in probes where first.contains(probe) || second.contains(probe) {
          #expect(hull.contains(probe))
        }
      }
    }
  }

  @Test("scaling moves every value, and turns the ends where the factor is negative")
  func scaling() {
    for interval in all {
      for factor in [Rational(3), Rational(-2)] {
        guard let scaled = interval.scaled(by: factor, offset: .one) else {
          Issue.record("small numbers must fit")
          continue
        }
        for probe in probes {
          guard let moved = probe.multiplied(by: factor)?.adding(.one) else { continue }
          #expect(scaled.contains(moved) == interval.contains(probe))
        }
      }
    }
    #expect(Interval.everything.scaled(by: .zero) == nil)
  }

  @Test("a gap is the distance between the nearest ends")
  func gap() {
    let low = Interval(Rational(1), Rational(2))
    #expect(low.gap(to: Interval(Rational(5), Rational(9))) == Rational(3))
    #expect(low.gap(to: Interval(Rational(2), Rational(9))) == nil)
    #expect(low.gap(to: Interval(lower: .init(Rational(2), isClosed: false), upper: nil)) == .zero)
    #expect(low.gap(to: .everything) == nil)
  }
}
