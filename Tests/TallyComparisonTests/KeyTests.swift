import TallyClaims
import TallyComparison
import TallyQuantities
import TallyText
import Testing

@Suite("Keys")
struct KeyTests {
  /// A change to the second of two claims of 850 and 900 soldiers, and what comes of comparing them.
  static let changes: [(String, @Sendable (inout Fact) -> Void, String)] = [
    ("nothing", { _ in }, "conflict minor"),
    ("another place", { $0.place = "Poland" }, "different"),
    ("a place inside", { ($0.place, $0.within) = ("Tapa", ["Estonia"]) }, "conflict minor"),
    ("a place that is unknown", { $0.place = nil }, "conflict minor"),
    ("another actor", { $0.actor = "Denmark" }, "different"),
    ("an actor that is unknown", { $0.actor = nil }, "conflict minor"),
    ("another relation", { $0.relation = "trained" }, "different"),
    ("a relation that is unknown", { $0.relation = nil }, "conflict minor"),
    ("neither place nor relation", { ($0.place, $0.relation) = (nil, nil) }, "different"),
    ("another thing", { $0.counted = "tank" }, "different"),
    ("a kindred thing", { $0.counted = "person" }, "conflict minor"),
    ("no thing", { $0.counted = nil }, "different"),
    ("a restrictor", { $0.restrictors = ["additional"] }, "different"),
    ("a restrictor that narrows nothing", { $0.restrictors = ["record"] }, "conflict minor"),
    ("a plan", { $0.modality = .planned }, "different"),
    ("a possibility", { $0.modality = .possible }, "different"),
    ("a denial", { $0.modality = .negated }, "different"),
    ("another unit", { $0.dimension = "mass" }, "different"),
    ("an event on one side", { $0.event = "exercise 2022-01" }, "conflict minor"),
  ]

  @Test("a part of the key that differs keeps claims apart", arguments: changes)
  func part(_ name: String, _ change: @Sendable (inout Fact) -> Void, _ expected: String) {
    let one = Fact(figure: "850")
    let other = Fact(figure: "900", document: "b", date: "2022-01-30").with(change)
    #expect(Outcome([one, other]).verdict == expected, "\(name)")
    #expect(
      Outcome([other.with { $0.document = "0" }, one]).verdict == expected, "\(name), turned")
  }

  @Test("relations of one class are one relation")
  func relationClass() {
    let one = Fact(figure: "850", relation: "sent")
    let other = Fact(figure: "900", document: "b", relation: "arrived")
    #expect(Outcome([one, other]).verdict == "conflict minor")
  }

  @Test("what is unknown costs confidence")
  func confidence() throws {
    let one = Fact(figure: "850")
    let other = Fact(figure: "900", document: "b")
    let sure = try #require(Outcome([one, other]).comparison).confidence
    let unsure = try #require(Outcome([one, other.with { $0.actor = nil }]).comparison).confidence
    #expect(sure == 0.9)
    #expect(unsure < sure)
  }

  @Test("both plans are compared with each other")
  func plans() {
    let one = Fact(figure: "850", modality: .planned)
    let other = Fact(figure: "900", document: "b", modality: .planned)
    #expect(Outcome([one, other]).verdict == "conflict minor")
    let denials = [one, other].map { $0.with { $0.modality = .negated } }
    #expect(Outcome(denials).verdict == "different")
  }

  @Test("a noun that implies its relation is the same fact as a verb")
  func sense() {
    let killed = Fact.toll.with { $0.figure = "12" }
    let deaths = Fact.toll.with {
      ($0.figure, $0.document, $0.counted, $0.relation) = ("12", "b", "life", nil)
    }
    #expect(Outcome([killed, deaths]).verdict == "agree")
  }

  @Test("two measures of a kind are not one fact for that alone")
  func measures() {
    let one = Fact(
      figure: "10", counted: nil, actor: nil, place: nil, relation: nil, dimension: "duration",
      unit: "minute")
    #expect(
      Outcome([one, one.with { ($0.figure, $0.document) = ("32", "b") }]).verdict == "different")
    let named = one.with { ($0.counted, $0.relation) = ("orbit", "shortened") }
    #expect(
      Outcome([named, named.with { ($0.figure, $0.document) = ("32", "b") }]).verdict
        == "conflict major")
  }

  /// Periods of two growth figures, and whether they are one fact.
  static let periodRows: [(String?, String?, String)] = [
    ("2022-04-01/2022-06-30", "2022-04-01/2022-06-30", "conflict major"),
    ("2022-04-01/2022-06-30", "2022-01-01/2022-03-31", "different"),
    ("2022-04-01/2022-06-30", "2022-01-01/2022-06-30", "different"),
    ("2022-04-01/2022-06-30", nil, "different"),
  ]

  @Test("rates of other periods are other facts", arguments: periodRows)
  func periods(_ first: String?, _ second: String?, _ expected: String) {
    let one = Fact(
      figure: "0.4", date: first, basis: .sentence, counted: "GDP", actor: nil, place: "China",
      relation: "growth", dimension: "percent", unit: "percent")
    let other = one.with { ($0.figure, $0.document, $0.date) = ("2.5", "b", second) }
    #expect(Outcome([one, other]).verdict == expected)
  }

  @Test("crowds of two days are two facts")
  func occasions() {
    let one = Fact(
      figure: "12000", date: "2021-06-09", basis: .sentence, counted: "marcher", actor: nil,
      place: "Lima", relation: "marched")
    let other = one.with { ($0.figure, $0.document) = ("20000", "b") }
    #expect(Outcome([one, other]).verdict == "conflict major")
    #expect(Outcome([one, other.with { $0.date = "2021-06-16" }]).verdict == "different")
  }

  @Test("a toll inside a region may be part of the region's")
  func parts() {
    let town = Fact.toll.with { ($0.figure, $0.within) = ("7", ["Peru"]) }
    let country = Fact.toll.with {
      ($0.figure, $0.document, $0.place) = ("16", "b", "Peru")
    }
    #expect(Outcome([town, country]).verdict == "different")
    #expect(Outcome([town.with { $0.figure = "30" }, country]).verdict == "different")
  }

  @Test("claims that share no name are tied together by their days alone")
  func loose() {
    let one = Fact.toll.with { ($0.figure, $0.place) = ("12", nil) }
    let other = one.with { ($0.figure, $0.document, $0.date) = ("40", "b", "2021-05-04") }
    #expect(Outcome([one, other]).verdict == "update")
    #expect(Outcome([one, other.with { $0.date = "2021-05-12" }]).verdict == "different")
    #expect(Outcome([one, other.with { $0.date = nil }]).verdict == "different")
    let placed = other.with { ($0.place, $0.date) = ("Lima", nil) }
    #expect(Outcome([one.with { $0.place = "Lima" }, placed]).verdict == "update")
  }

  @Test("one document: repeats, neighbours in a sentence, and figures at odds")
  func oneDocument() {
    let one = Fact(figure: "850")
    #expect(Outcome([one, one]).verdict == "different")
    #expect(Outcome([one, one.with { $0.figure = "900" }]).verdict == "conflict minor")
    #expect(
      Outcome([one, one.with { ($0.figure, $0.actor) = ("900", nil) }]).verdict == "different")
  }

  @Test("a passage that a document repeats is compared once")
  func repeats() {
    let words = "The army keeps 850 soldiers in the country, the minister said."
    let one = Fact(figure: "850", sentence: words)
    let other = Fact(figure: "900", document: "b")
    #expect(Outcome([one, one, one, other]).result.comparisons.count == 1)
  }
}
