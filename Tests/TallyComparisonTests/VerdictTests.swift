import Foundation
import TallyClaims
import TallyComparison
import TallyQuantities
import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

@Suite("Verdicts")
struct VerdictTests {
  /// Two figures for one force four days apart, and what comparing them comes to.
  static let troopRows: [(String, String, String)] = [
    ("850", "850", "agree"), ("~850", "850", "agree"), ("~850", "900", "conflict minor"),
    ("~850", "~900", "conflict minor"), ("850", "900", "conflict minor"),
    ("830", "<850", "compatible"), ("400", ">400", "agree"), ("430", ">400", "compatible"),
    ("590", ">400", "compatible"), ("700", ">400", "conflict major"),
    ("~150", "~150", "agree"), ("v20000..99999", "70000", "compatible"),
    ("v20000..99999", ">100000", "conflict minor"), ("860", "900", "compatible"),
    ("12", "10", "conflict moderate"), ("10..12", "17..18", "conflict moderate"),
    ("120..150", "143", "compatible"), ("120..150", "140..170", "compatible"),
    ("^30000", "25000", "compatible"), ("^30000", "12000", "conflict major"),
    (">100", "^130", "compatible"), ("275", ">=277", "conflict minor"),
    ("850", "1600", "conflict major"), ("1000", "1200", "conflict moderate"),
    ("<=5", "4", "compatible"), ("<1000", "1100", "conflict minor"),
  ]

  @Test("two figures for one force, four days apart", arguments: troopRows)
  func troops(_ first: String, _ second: String, _ expected: String) {
    let one = Fact(figure: first)
    let other = Fact(figure: second, document: "b", date: "2022-01-30")
    #expect(Outcome([one, other]).verdict == expected)
  }

  @Test("a date that is unknown lets time explain a moving fact")
  func unknownDate() throws {
    let one = Fact(figure: "~70000", date: nil, actor: "Russia", place: "border of Ukraine")
    let other = one.with {
      ($0.figure, $0.document, $0.date) = (">100000", "b", "2022-01-30")
    }
    let comparison = try #require(Outcome([one, other]).comparison)
    #expect(Outcome.words(comparison) == "conflict moderate, time may explain")
    #expect(comparison.days == nil)
    #expect(comparison.reason.contains("One date is unknown"))
  }

  @Test("a level at another time is no contradiction")
  func levelMoves() {
    let one = Fact(figure: "850")
    let later = Fact(figure: "1600", document: "b", date: "2022-03-26")
    #expect(Outcome([one, later]).verdict == "update")
    #expect(Outcome([one, later.with { $0.date = "2022-02-24" }]).verdict == "conflict major")
    let stated = later.with { ($0.date, $0.cue) = ("2022-01-28", .risen) }
    #expect(Outcome([one, stated]).verdict == "update")
  }

  /// The tolls of two reports: figure, date and source of each, the cue of the second, and the verdict.
  static let tollRows: [(String, String?, String?, String, String?, String?, String)] = [
    ("58", "2021-05-02", "police", "72", "2021-05-03", "police", "update"),
    ("58", "2021-05-02", "police", "72", "2021-05-03", "army", "update"),
    (">=58", "2021-05-02", nil, ">=72", "2021-05-03", nil, "update"),
    (">=58", "2021-05-02", nil, "62", "2021-05-03", nil, "compatible"),
    (">=58", "2021-05-02", nil, "70", "2021-05-03", nil, "update"),
    ("72", "2021-05-02", nil, "58", "2021-05-03", nil, "conflict moderate"),
    ("58", "2021-05-02", "police", "72", "2021-05-02", "police", "update"),
    (">=58", "2021-05-02", "police", ">=72", "2021-05-02", "police", "update"),
    (">=58", "2021-05-02", "police", ">=62", "2021-05-02", "police", "compatible"),
    ("58", "2021-05-02", "police", "72", "2021-05-02", "army", "conflict moderate"),
    (">=25", "2021-05-02", "police", ">40", "2021-05-02", "army", "conflict major"),
    (
      "58", "2021-05-02", nil, "72", "2021-05-02", nil,
      "conflict moderate, time may explain"
    ),
    ("58", "2021-05-02", "police", ">=72", "2021-05-02", nil, "update"),
    (">=58", "2021-05-02", "police", "72", "2021-05-02", "police", "update"),
    (">=58", "2021-05-02", "police", "72", "2021-05-02", "army", "compatible"),
    ("58", nil, nil, "72", "2021-05-02", nil, "update"),
    ("58", "2021-05-02", "police", "62", "2021-05-02", "army", "update"),
    ("58", "2021-05-02", "police", "58", "2021-05-06", "army", "agree"),
    ("58", "2021-05-02", "police", "58", "2021-05-19", "army", "agree"),
    ("58", "2021-05-02", "police", "90", "2021-05-19", "army", "different"),
    ("1300", "2021-05-02", "rebels", ">=130", "2021-05-02", "army", "different"),
    ("12", "2021-05-02", nil, "40", "2021-09-14", nil, "different"),
  ]

  @Test("tolls of two reports", arguments: tollRows)
  func tolls(
    _ first: String, _ date: String?, _ source: String?, _ second: String, _ later: String?,
    _ other: String?, _ expected: String
  ) {
    // Reports on one event share words, and tolls are at odds only where they do.
    let one = Fact.toll.with {
      ($0.figure, $0.date, $0.attribution) = (first, date, source)
      $0.sentence = "The blast at the crowded market left people dead, the governor confirmed."
    }
    let two = Fact.toll.with {
      ($0.figure, $0.date, $0.attribution, $0.document) = (second, later, other, "b")
      $0.sentence = "A governor confirmed people left dead by the blast at the crowded market."
    }
    #expect(Outcome([one, two]).verdict == expected)
  }

  @Test("words of change make an update")
  func cues() {
    let one = Fact.toll.with { $0.figure = "58" }
    let risen = one.with { ($0.figure, $0.document, $0.cue) = ("72", "b", .risen) }
    #expect(Outcome([one, risen]).verdict == "update")
    let revised = one.with {
      ($0.figure, $0.document, $0.date, $0.cue) = ("49", "b", "2021-05-04", .revised)
    }
    #expect(Outcome([one, revised]).verdict == "update")
  }

  @Test("a figure that its own text replaces is at odds with none")
  func superseded() {
    let replaced = Fact.toll.with { ($0.figure, $0.modality) = ("288", .superseded) }
    let standing = Fact.toll.with { ($0.figure, $0.document) = ("275", "b") }
    #expect(Outcome([replaced, standing]).verdict == "update")
    #expect(Outcome([replaced, standing.with { $0.figure = "288" }]).verdict == "agree")
  }

  /// Lengths in metres: first figure, its scale, second figure, its scale, verdict.
  static let lengthRows: [(String, String, String, String, String)] = [
    ("525", "0.3048", "160", "1", "compatible"), ("530", "0.3048", "160", "1", "compatible"),
    ("530", "0.3048", "525", "0.3048", "compatible"), ("160", "1", "70", "1", "conflict major"),
    ("160", "1", "~0.5", "1609.344", "conflict major"),
    ("11000000", "1000", "~7000000", "1609.344", "compatible"),
    (">500", "0.3048", "160", "1", "compatible"),
  ]

  @Test("lengths in several units, years apart", arguments: lengthRows)
  func lengths(
    _ first: String, _ scale: String, _ second: String, _ other: String, _ expected: String
  ) {
    let one = Fact(
      figure: first, date: "2022-09-27", counted: "Dimorphos", actor: nil, place: nil,
      relation: "diameter", dimension: "length", unit: "metre", scale: Wording.number(scale))
    let two = one.with {
      ($0.figure, $0.document, $0.date) = (second, "b", "2024-01-01")
      $0.scale = Wording.number(other)
    }
    #expect(Outcome([one, two]).verdict == expected)
  }

  @Test("durations rounded to the minute agree with those to the second")
  func durations() {
    let one = Fact(
      figure: "41000", counted: "orbit", actor: nil, place: nil, relation: "period",
      dimension: "duration", unit: "second")
    let hours = one.with { $0.figure = "40980" }
    let exact = one.with { ($0.figure, $0.document) = ("40922", "b") }
    #expect(Outcome([hours, exact]).verdict == "conflict minor")
    let minutes = one.with { ($0.figure, $0.scale) = ("683", Wording.number("60")) }
    #expect(Outcome([minutes, exact.with { $0.figure = "40953" }]).verdict == "compatible")
  }

  @Test("one statement with two figures was copied wrong")
  func transcription() throws {
    let words = "The ministry said on Sunday that the blast killed # people at the market"
    let one = Fact.toll.with {
      $0.figure = "12"
      $0.sentence = words.replacing("#", with: "12")
      $0.attribution = "ministry"
    }
    let other = one.with {
      ($0.figure, $0.document) = ("21", "b")
      $0.sentence = words.replacing("#", with: "21")
    }
    let comparison = try #require(Outcome([one, other]).comparison)
    #expect(comparison.verdict == .conflict)
    #expect(comparison.reason.contains("copied wrong"))
  }

  @Test("the reason gives both intervals, the difference and the time")
  func reason() throws {
    let one = Fact(figure: "~850")
    let other = Fact(figure: "900", document: "b", date: "2022-01-30")
    let comparison = try #require(Outcome([one, other]).comparison)
    #expect(
      comparison.reason
        == "“about 850 soldier” (2022-01-26) can mean 830 to 870, “900 soldier” (2022-01-30) "
        + "878 to 922: no value fits both, and the printed figures differ by 50, more than rounding "
        + "explains. They lie 4 days apart, inside the 30 days for which troop numbers are taken as "
        + "one fact.")
    #expect(comparison.gap.approximate == 50)
    #expect(comparison.days == 4)
    let rule = try #require(comparison.trail.first?.rule)
    var folder = RuleFolder(Repository.rules)
    var vocabulary = Vocabulary()
    _ = try ComparisonRules(from: &folder, vocabulary: &vocabulary)
    #expect(folder.entries[Int(rule.index)].text.contains("troop numbers"))
  }
}
