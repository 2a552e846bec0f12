import TallyClaims
import TallyComparison
import TallyQuantities
import Testing

@Suite("What is not called a conflict")
struct DoubtTests {
  /// A change to the second of two tolls at odds, and whether they are still called a conflict.
  struct Row: Sendable, CustomStringConvertible {
    let description: String
    let isConflict: Bool
    let change: @Sendable (inout Fact) -> Void

    init(_ name: String, _ isConflict: Bool, _ change: @escaping @Sendable (inout Fact) -> Void) {
      (description, self.isConflict, self.change) = (name, isConflict, change)
    }
  }

  /// A toll of one day by the word of the police.
  static let toll = Fact.toll.with {
    ($0.figure, $0.attribution, $0.event, $0.eventDays) = ("40", "police", "attack", "2021-05-02")
  }

  static let rules: ComparisonRules = {
    var rules = Shipped.rules
    rules.broadPlaces = ["Peru"]
    rules.spanningEvents = ["earthquake"]
    return rules
  }()

  static let rows = [
    Row("the same place and day", true) { _ in },
    Row("only the country", false) { $0.place = "Peru" },
    Row("only the country, of an earthquake", true) {
      ($0.place, $0.event) = ("Peru", "earthquake")
    },
    Row("another day", false) { $0.eventDays = "2021-05-03" },
    Row("a part of the other's place, with more", true) {
      $0.within = ["Lima"]
      $0.place = "Callao"
    },
    Row("a part of the other's place, with fewer", false) {
      $0.within = ["Lima"]
      ($0.place, $0.figure) = ("Callao", "30")
    },
    Row("published before the other happened", false) {
      ($0.date, $0.eventDays) = ("2021-04-29", nil)
    },
  ]

  @Test("tolls of two places or days", arguments: rows)
  func tolls(_ row: Row) {
    var one = DoubtTests.toll
    let other = one.with {
      ($0.document, $0.figure, $0.attribution) = ("b", "60", "doctors")
      row.change(&$0)
    }
    one.event = other.event
    one.place = other.place == "Peru" ? "Peru" : one.place
    let outcome = Outcome([one, other], rules: DoubtTests.rules)
    #expect((outcome.comparison?.verdict == .conflict) == row.isConflict, "\(outcome.verdict)")
  }

  @Test(
    "two figures of one text are at odds where both or neither tell the day",
    arguments: [("2021-05-02", true), (nil, false)])
  func oneText(_ days: String?, _ isConflict: Bool) {
    let other = DoubtTests.toll.with {
      ($0.figure, $0.attribution, $0.eventDays) = ("60", "doctors", days)
    }
    let outcome = Outcome([DoubtTests.toll, other], rules: DoubtTests.rules)
    #expect((outcome.comparison?.verdict == .conflict) == isConflict, "\(outcome.verdict)")
  }

  @Test(
    "a floor admits a higher floor of the day, unless it is far higher",
    arguments: [(">=72", "update"), (">=96", "conflict major"), ("50", "conflict moderate")])
  func floors(_ figure: String, _ expected: String) {
    let one = DoubtTests.toll.with { $0.figure = ">=60" }
    let other = one.with { ($0.document, $0.figure, $0.attribution) = ("b", figure, "doctors") }
    #expect(Outcome([one, other], rules: DoubtTests.rules).verdict == expected)
  }

  @Test(
    "a distance is at odds with another where both name whose it is, or neither does, and not long after",
    arguments: [
      ("Tabqa", "Tabqa", "2021-05-20", true), ("Tabqa", nil, "2021-05-20", false),
      (nil, nil, "2021-05-20", true), ("Tabqa", "Tabqa", "2022-05-20", false),
    ])
  func distances(_ one: String?, _ other: String?, _ date: String, _ isConflict: Bool) {
    let first = Fact(
      figure: "20", date: "2021-05-02", counted: "distance", actor: one, place: "Lima",
      relation: nil, dimension: "length", unit: "km")
    let second = first.with {
      ($0.figure, $0.document, $0.date, $0.actor) = ("50", "b", date, other)
    }
    let outcome = Outcome([first, second], rules: DoubtTests.rules)
    #expect((outcome.comparison?.verdict == .conflict) == isConflict, "\(outcome.verdict)")
  }

  @Test("inhabitants of a town and of its country are not compared")
  func inhabitants() {
    let one = Fact(
      figure: "900", counted: "person", actor: nil, place: "Lima", relation: "resident")
    let other = one.with {
      ($0.document, $0.figure, $0.place, $0.within) = ("b", "1500", "Callao", ["Lima"])
    }
    #expect(Outcome([one, other], rules: DoubtTests.rules).comparison?.verdict != .conflict)
  }

  @Test("what is surer comes before what is wider")
  func order() {
    let sure = Fact(figure: "850").with { $0.confidence = 0.95 }
    let wide = Fact(figure: "20", counted: "tank").with { $0.confidence = 0.5 }
    let result = Outcome([
      sure, sure.with { ($0.document, $0.figure) = ("b", "1000") }, wide,
      wide.with { ($0.document, $0.figure) = ("b", "90") },
    ]).result
    #expect(result.findings.map(\.key.counted) == ["soldier", "tank"])
    #expect(result.findings.map(\.severity) == [.moderate, .major])
  }

  @Test("a toll counted since a day stands for the last of its days")
  func countedSince() {
    let one = Fact.toll.with { ($0.figure, $0.event, $0.date) = (">=100000", "war", "2013-08-21") }
    let other = one.with {
      ($0.document, $0.figure, $0.basis) = ("b", ">=170000", .sentence)
      $0.date = "2011-03-01/2014-08-05"
    }
    #expect(Outcome([one, other]).verdict == "update")
  }

  @Test(
    "a toll of one country's people is a part of that of all people, one of its marines is not",
    arguments: [("person", "different"), ("marine", "conflict moderate")])
  func narrowed(_ counted: String, _ expected: String) {
    let one = DoubtTests.toll.with { ($0.counted, $0.actor) = (counted, "United States") }
    let other = one.with {
      ($0.document, $0.figure, $0.actor, $0.attribution) = ("b", "60", nil, "doctors")
    }
    #expect(Outcome([one, other], rules: DoubtTests.rules).verdict == expected)
  }

  @Test("a measure that the other text gives as well is at odds with no other measure of it")
  func answered() {
    let one = Fact(
      figure: "14", counted: "diameter", actor: "Ceres", place: nil, relation: nil,
      dimension: "length", unit: "kilometre", scale: Rational(1000))
    let other = one.with { ($0.document, $0.figure) = ("b", "10") }
    #expect(Outcome([one, other]).comparison?.verdict == .conflict)
    let answer = one.with { $0.document = "b" }
    let outcome = Outcome([one, other, answer])
    let across = outcome.result.comparisons.filter {
      outcome.claims[$0.first].document != outcome.claims[$0.second].document
    }
    #expect(across.map(\.verdict) == [.agree])
  }

  @Test(
    "people in a country are many groups, where only one text says that they live there",
    arguments: [("Peru", false), ("Lima", true)])
  func residents(_ place: String, _ isConflict: Bool) {
    let one = Fact(
      figure: "200000", counted: "person", actor: nil, place: place, relation: nil)
    let other = one.with {
      ($0.document, $0.figure, $0.relation) = ("b", "600000", "resident")
    }
    let outcome = Outcome([one, other], rules: DoubtTests.rules)
    #expect((outcome.comparison?.verdict == .conflict) == isConflict, "\(outcome.verdict)")
  }
}
