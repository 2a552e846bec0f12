import Foundation
import TallyComparison
import TallyReports
import TallyTestSupport
import Testing

@testable import TallyKit

/// Sums, shares and changes between passages: what must be flagged, and what only looks like it.
@Suite("Arithmetic between passages")
struct ArithmeticBetweenPassagesTests {
  @Test(
    "what does not add up is flagged once, with its reason in words",
    arguments: ArithmeticCase.flagged)
  private func flags(_ example: ArithmeticCase) async throws {
    let reasons = try await reasons(example.texts)
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains(example.reason) == true, "\(reasons)")
    #expect(try await self.reasons(example.texts.reversed()) == reasons)
  }

  @Test("what adds up, and what is of other facts, is not", arguments: ArithmeticCase.silent)
  private func passes(_ example: ArithmeticCase) async throws {
    #expect(try await reasons(example.texts) == [])
  }

  @Test(
    "a whole and its parts are no two figures for one fact",
    arguments: [
      [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,500 people in Syria and Turkey.",
      ],
      [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,500 people.",
      ],
      [
        "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
        "2024-03-05: On Monday 200 workers walked out at the Lodz plant.",
      ],
      [
        "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
        "2024-03-05: Exports of Norway rose to 56,000 tonnes.",
      ],
    ])
  func keepsApart(_ texts: [String]) async throws {
    #expect(try await report(texts).findings.isEmpty)
  }

  @Test("parts that make their whole are never flagged, parts that make another always")
  func property() async throws {
    var numbers = SeededNumbers(7)
    for _ in 0..<24 {
      let (women, men) = (
        Int.random(in: 2...400, using: &numbers), Int.random(in: 2...400, using: &numbers)
      )
      func texts(_ whole: Int) -> [String] {
        [
          "2024-03-05: Rescuers saved \(whole) people off Malta on Monday, \(women) of them women and \(men) men."
        ]
      }
      let sum = women + men
      #expect(try await reasons(texts(sum)) == [], "\(women) and \(men)")
      // Half as much again is beyond any rounding.
      #expect(try await reasons(texts(sum + sum / 2 + 5)).count == 1, "\(women) and \(men)")
    }
  }

  /// The reasons of the arithmetic findings on some texts.
  private func reasons(_ texts: [String]) async throws -> [String] {
    try await report(texts).findings.filter { $0.check == .arithmetic }.map(\.worst.reason)
  }

  /// The report on some texts, each behind its day.
  private func report(_ texts: [String]) async throws -> Report {
    try await TemporaryFolder.with { folder in
      for (number, text) in texts.enumerated() {
        let parts = text.split(separator: ": ", maxSplits: 1)
        let day = parts.first.map(String.init) ?? ""
        let words = parts.last.map(String.init) ?? ""
        try folder.write("date: \(day)\n\n\(words)\n", to: "\(number).txt")
      }
      let checker = Checker(
        rulebook: try Repository.rulebook(), syntax: try Reading.syntax(),
        options: CheckerOptions(jobs: 1))
      return try await checker.report([folder.path])
    }
  }
}
