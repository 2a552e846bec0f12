import Foundation
import TallyKit
import TallyRulebook
import TallyTestSupport
import Testing

@testable import TallyEvaluation

/// Sentences that are the same but for their figures.
@Suite("Statements told twice")
struct StatementReadingTests {
  private static let words = Result {
    SentenceWords(rulebook: try Rulebook(contentsOf: Repository.rules))
  }

  @Test(
    "strict logic decides, figure by figure",
    arguments: [
      ("The miller ground 40 sacks of rye", "The miller ground 40 sacks of rye", .entail),
      ("The miller ground 40 sacks of rye", "The miller ground 41 sacks of rye", .contradict),
      (
        "The miller ground 40 sacks of rye", "The miller ground less than 60 sacks of rye",
        .entail
      ),
      (
        "The miller ground less than 60 sacks of rye", "The miller ground 40 sacks of rye",
        .neutral
      ),
      (
        "The miller ground more than 60 sacks of rye", "The miller ground 40 sacks of rye",
        .contradict
      ),
      ("Her loan of $ 90 is paid back", "Her loan of $ more than 70 is paid back", .entail),
      ("Her loan of $ 90 is paid back", "Her loan of $ more than 90 is paid back", .contradict),
      ("The mill was built in 1881 by monks", "The mill was built in 1981 by monks", .contradict),
      ("The ratio of rye to oats is 3 to 8", "The ratio of rye to oats is 5 to 8", .contradict),
      ("He ate 1 / 3 of the loaf at noon", "He ate 1 / 4 of the loaf at noon", .contradict),
      ("He ate 1 / 4 of the loaf at noon", "He ate less than 1 / 3 of the loaf at noon", .entail),
      ("Take at least 10 of the red pills", "Take at least 5 of the red pills", .entail),
      ("Take at least 5 of the red pills", "Take at least 10 of the red pills", .neutral),
      ("Take no more than 5 of the red pills", "Take no more than 10 of the red pills", .entail),
      (
        "The 12 hens laid 9 eggs in the barn", "The 12 hens laid more than 8 eggs in the barn",
        .entail
      ),
      (
        "The 12 hens laid 9 eggs in the barn",
        "The 15 hens laid more than 8 eggs in the barn", .contradict
      ),
    ] as [(String, String, InferencePair.Label)])
  func decides(_ premise: String, _ hypothesis: String, _ label: InferencePair.Label) throws {
    let reading = StatementReading(try Self.words.get())
    let implications = try #require(reading.implications(premise, hypothesis))
    #expect(InferencePair.Label(statement: implications) == label)
  }

  @Test(
    "what differs in more than figures is no one statement",
    arguments: [
      ("The miller ground 40 sacks of rye", "The miller ground 40 sacks of oats"),
      ("The miller ground 40 sacks of rye", "The miller lost 40 sacks of rye"),
      ("The miller ground 40 sacks", "The miller ground 40 sacks that were damp"),
      ("He has 4", "He has 5"), ("", ""),
    ])
  func differs(_ premise: String, _ hypothesis: String) throws {
    #expect(StatementReading(try Self.words.get()).implications(premise, hypothesis) == nil)
  }

  @Test(
    "the words that say whose word it is",
    arguments: [
      ("Nine boats sank , harbour officials say", ["official"], ["harbour", "officials", "say"]),
      ("Police said nine boats sank", ["police"], ["police", "said"]),
      ("Nine boats of the police sank", ["police"], []), ("Nine boats sank , he says", [], []),
    ] as [(String, [String], Set<String>)])
  func speech(_ text: String, _ speakers: [String], _ words: Set<String>) throws {
    #expect(try Self.words.get().speech(in: text, of: speakers) == words)
  }

  @Test("words are aligned so that most stand in both")
  func aligns() throws {
    let alignment = try #require(
      WordAlignment(["a", "b", "c", "d"], ["a", "x", "y", "c", "d", "e"]))
    #expect(alignment.shared == 3)
    #expect(
      alignment.differences == [
        .init(first: 1..<2, second: 1..<3), .init(first: 4..<4, second: 5..<6),
      ])
    #expect(WordAlignment(Array(repeating: "a", count: 301), []) == nil)
  }

  @Test("a set that knows entailment alone takes a contradiction for none")
  func entailmentAlone() async throws {
    let rulebook = try Repository.rulebook()
    let checker = Checker(rulebook: rulebook, options: CheckerOptions(jobs: 1))
    func accuracy(_ labels: [String]) async throws -> Double? {
      try await TemporaryFolder.with { folder in
        let lines = labels.map { label in
          #"{"a": "The miller ground 40 sacks of rye", "b": "The miller ground 41 sacks of rye", "#
            + #""label": "\#(label)"}"#
        }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "pairs.jsonl")
        let path = folder.url.appending(path: "pairs.jsonl").path
        return try await InferenceAccuracy.measure(path, checker: checker, rulebook: rulebook)
          .labels.accuracy
      }
    }
    #expect(try await accuracy(["neutral", "neutral"]) == 1)
    #expect(try await accuracy(["neutral", "contradict"]) == 0.5)
  }
}
