import Foundation
import Testing

@testable import TallyEvaluation

/// What a run over two short texts might have said.
private enum Made {
  static let texts = [
    "d1.txt": Array("The quay holds 40 boats and 9 cranes.".utf8),
    "d2.txt": Array("Some 45 boats lie there. It has 9 cranes.".utf8),
  ]

  static let gold = """
    {"claims": [
      {"id": "a", "doc": "d1", "quote": "holds 40 boats", "value": 40, "fact": "boats"},
      {"id": "b", "doc": "d2.txt", "quote": "Some 45 boats", "value": 45, "fact": "boats"},
      {"id": "c", "doc": "d1", "quote": "9 cranes", "value": 9, "fact": "cranes"},
      {"id": "d", "doc": "d2", "quote": "has 9 cranes", "value": 9, "fact": "cranes"},
      {"id": "e", "doc": "d2", "quote": "not in the text", "value": 3}],
     "pairs": [
      {"a": "a", "b": "b", "label": "conflict"},
      {"a": "c", "b": "d", "label": "compatible"},
      {"a": "a", "b": "d", "label": "different"},
      {"a": "a", "b": "e", "label": "update", "also_ok": ["agree"]},
      {"a": "b", "b": "d", "label": "agree", "doubtful": true}]}
    """

  static let claims: [CorpusVerdicts.SaidClaim] = [
    claim("1", "folder/d1.txt", 15, 17, [40]), claim("2", "d1.txt", 28, 29, [8]),
    claim("3", "d2.txt", 5, 7, [45]), claim("4", "d2.txt", 32, 33, [9]),
  ]

  static func claim(
    _ id: String, _ document: String, _ start: Int, _ end: Int, _ figures: [Double]
  ) -> CorpusVerdicts.SaidClaim {
    CorpusVerdicts.SaidClaim(
      id: id, document: document, start: start, end: end, figures: figures)
  }

  static func story(
    _ compared: [(first: String, second: String, verdict: PairLabel)]
  ) throws -> StoryScore {
    let gold = try JSONDecoder().decode(StoryGold.self, from: Data(gold.utf8))
    let said = CorpusVerdicts(claims: claims, compared: compared)
    return StoryScore(name: "quay", gold: gold, said: said, texts: texts)
  }
}

@Suite("Scores of stories")
struct StoryScoreTests {
  @Test("claims are found by their quotes, values by half a percent")
  func aligns() throws {
    let score = try Made.story([])
    #expect(score.claims == 5)
    #expect(score.found == 0.8)
    #expect(score.rightValues == 0.75)
  }

  @Test("agree stands for compatible where the figures are the same")
  func accepts() throws {
    let score = try Made.story([("1", "3", .conflict), ("4", "2", .agree)])
    #expect(score.labels.total == 4)
    #expect(score.labels.accuracy == 0.75)
    #expect(score.labels.hits(.agree) == 1)
    #expect(score.labels.missed(.update) == 1)
    #expect(score.traps == 0)
  }

  @Test("a trap and an unlisted conflict between different facts are wrong")
  func punishes() throws {
    let score = try Made.story([("1", "4", .update), ("2", "3", .conflict)])
    #expect(score.traps == 1)
    #expect(score.labels.wrong(.conflict) == 1)
    #expect(score.labels.wrong(.update) == 1)
    #expect(score.labels.precision(.conflict) == 0)
  }

  @Test("nothing compared is right for different alone")
  func silence() throws {
    let score = try Made.story([])
    #expect(score.labels.accuracy == 0.25)
    #expect(score.labels.hits(.different) == 1)
  }
}

@Suite("Scores of tolls")
struct TollScoreTests {
  private let claims = [
    Made.claim("1", "x", 0, 2, [12]), Made.claim("2", "y", 0, 2, [15]),
    Made.claim("3", "y", 9, 11, [12]),
  ]

  private func score(
    _ verdict: String, _ first: String, _ second: String,
    _ compared: [(first: String, second: String, verdict: PairLabel)]
  ) throws -> TollScore {
    let pair = """
      {"verdict": "\(verdict)", "document_a": "x", "document_b": "y", "val_a": \(first),
       "val_b": \(second)}
      """
    let claim = #"{"document": "x", "lo": 12, "hi": null}"#
    let decoder = JSONDecoder()
    return TollScore(
      claims: [try decoder.decode(TollClaim.self, from: Data(claim.utf8))],
      pairs: [try decoder.decode(TollPair.self, from: Data(pair.utf8))],
      said: CorpusVerdicts(claims: claims, compared: compared))
  }

  @Test("the most serious verdict between the two sides counts")
  func mostSerious() throws {
    let said: [(first: String, second: String, verdict: PairLabel)] = [
      ("1", "3", .agree), ("1", "2", .conflict),
    ]
    let score = try score("conflict", "[12, 12]", "[12, 15]", said)
    #expect(score.found == 1)
    #expect(score.labels.accuracy == 1)
    #expect(score.conflictsPerHundred == 50)
  }

  @Test("an update that was called a conflict is counted")
  func confusion() throws {
    let score = try score("update", "[12, 12]", "[15, null]", [("1", "2", .conflict)])
    #expect(score.updatesAsConflicts == 1)
    #expect(score.labels.missed(.update) == 1)
  }

  @Test("agree and compatible are one where the figures are the same")
  func near() throws {
    let same = try score("compatible", "[12, 12]", "[12, null]", [("1", "3", .agree)])
    #expect(same.labels.hits(.compatible) == 1)
    let other = try score("compatible", "[12, 12]", "[15, 15]", [("1", "2", .agree)])
    #expect(other.labels.hits(.compatible) == 0)
  }
}

@Suite("Labels of pairs of sentences")
struct InferenceLabelTests {
  private static let borneOut = "All seven sailors of the ferry were rescued"

  @Test(
    "what the figures of a hypothesis come to",
    arguments: [
      ([.follows, .contradicts], borneOut, .contradict), ([.follows], borneOut, .entail),
      ([.follows, nil], borneOut, .neutral), ([.open], borneOut, .neutral),
      ([], borneOut, .neutral), ([.follows], "Seven drowned", .neutral),
    ] as [([Implication?], String, InferencePair.Label)])
  func maps(_ figures: [Implication?], _ premise: String, _ label: InferencePair.Label) {
    let coverage = WordCoverage(of: "Seven sailors were rescued", in: premise)
    #expect(InferencePair.Label(figures, coverage: coverage) == label)
  }

  @Test(
    "the words of a hypothesis that its premise has, figures left out",
    arguments: [
      ("Seven sailors were rescued", "The seven drowned", [], false),
      ("Seven sailors were rescued", "Seven sailors were rescued by a ferry", ["Seven"], true),
      ("Seven sailors rescued a dog", "Seven sailors drowned near a reef", ["Seven"], false),
      ("Sailors rescued", "He rescued the sailor's dog", [], true), ("It is 7", "", ["7"], true),
    ])
  func coverage(_ hypothesis: String, _ premise: String, _ figures: [String], _ isEnough: Bool) {
    #expect(
      WordCoverage(of: hypothesis, in: premise, without: figures).isEnough == isEnough)
  }

  @Test("words that say only whose word it is need not be borne out")
  func speech() {
    let (premise, hypothesis) = ("Seven sailors drowned", "Seven drowned, harbour officials say")
    #expect(!WordCoverage(of: hypothesis, in: premise).isEnough)
    #expect(
      WordCoverage(
        of: hypothesis, in: premise, without: ["Seven"],
        speech: ["harbour", "officials", "say"]
      ).isEnough)
  }
}
