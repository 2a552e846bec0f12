import TallyClaims
import Testing

@testable import TallyComparison

/// What links claims beside their keys: the signs of one event, and one statement word for word.
@Suite("Links beside the keys")
struct LinkageTests {
  private static let words =
    "The ferry took on 120 crates of lemons before the storm reached the bay."

  @Test("one figure in reports of one event is one fact, though a part of a key was misread")
  func misread() {
    let one = Fact.toll.with {
      $0.figure = "1175"
      $0.sentence = "The derailment near the river left 1175 passengers with injuries on Friday."
    }
    let other = one.with {
      ($0.document, $0.counted) = ("b", "remainder")
      $0.sentence = "Doctors treated 1175 for injuries after the derailment near the river."
    }
    #expect(Outcome([one, other]).verdict == "agree")
    #expect(Outcome([one, other.with { $0.figure = "940" }]).verdict == "different")
  }

  @Test(
    "figures at one place of one statement",
    arguments: [
      ("120", "120", "agree"), ("120", "210", "conflict major"), (">120", "400", "compatible"),
      ("<120", "400", "conflict major"),
    ])
  func statement(_ first: String, _ second: String, _ expected: String) {
    func fact(_ figure: String, _ document: String) -> Fact {
      Fact(
        figure: figure, document: document, date: nil, counted: nil, actor: nil, place: nil,
        relation: nil,
        sentence: LinkageTests.words.replacing("120", with: Wording(figure).words))
    }
    #expect(Outcome([fact(first, "a"), fact(second, "b")]).verdict == expected)
  }

  @Test("a year that is no figure of a claim must be the same in both sentences")
  func years() {
    func fact(_ year: String, _ document: String, _ figure: String) -> Fact {
      Fact(
        figure: figure, document: document, date: nil, counted: nil, actor: nil, place: nil,
        relation: nil, sentence: "In \(year) the ferry of the bay carried \(figure) crates.")
    }
    #expect(Outcome([fact("2011", "a", "120"), fact("2012", "b", "210")]).verdict == "different")
    #expect(
      Outcome([fact("2011", "a", "120"), fact("2011", "b", "210")]).verdict == "conflict major")
  }

  @Test("the rival of a claim is the best of the others, in its row and in its column")
  func rivals() {
    let scores = [[3.0, 1.0], [2.0, 0.5]]
    let pairs = DocumentPairScores(rows: 2, columns: 2) { scores[$0][$1] }
    #expect(pairs.fit(0, 0)?.best == 2)
    #expect(pairs.fit(0, 0)?.rival == 2)
    #expect(pairs.fit(1, 0)?.best == 1)
    #expect(pairs.fit(1, 0)?.rival == 3)
    #expect(pairs.fit(1, 1)?.best == 0)
    let impossible = DocumentPairScores(rows: 1, columns: 1) { _, _ in -.infinity }
    #expect(impossible.fit(0, 0) == nil)
  }

  @Test("logarithms and odds are exact enough")
  func numbers() {
    #expect(abs(NaturalLogarithm.of(10) - 2.302585092994046) < 1e-12)
    #expect(NaturalLogarithm.of(1) == 0)
    #expect(abs(LinkageWeights.probability(logit: 0) - 0.5) < 1e-9)
    #expect(abs(LinkageWeights.probability(logit: 2) - 0.8807970779778823) < 1e-6)
  }
}
