import Foundation
import TallyKit
import TallyReports
import TallyTestSupport
import Testing

@testable import TallyEvaluation

@Suite("Corpora to measure with")
struct SyntheticCorpusTests {
  @Test("the same seed makes the same articles, another one others")
  func isDeterministic() throws {
    let first = try SyntheticArticles(seed: 4)
    let again = try SyntheticArticles(seed: 4)
    let other = try SyntheticArticles(seed: 5)
    #expect((0..<50).allSatisfy { first.article($0) == again.article($0) })
    #expect((0..<50).contains { first.article($0) != other.article($0) })
    #expect(Set((0..<500).map(first.article)).count > 400)
  }

  @Test("no place of a template is left open", arguments: 0..<60)
  func isFilled(_ number: Int) throws {
    let article = try SyntheticArticles(seed: 1).article(number)
    #expect(!article.contains("{") && !article.contains("}"), "\(article)")
  }

  @Test("claims are read back as claims, some of them at odds")
  func claimsCompare() async throws {
    try await TemporaryFolder.with { folder in
      let claims = try SyntheticClaims(seed: 1, count: 200)
      let lines = (0..<200).flatMap(claims.line)
      let path = try folder.write(lines, to: "claims.jsonl")
      let checker = Checker(rulebook: try Repository.rulebook())
      var bytes: [UInt8] = []
      let compared = try await checker.comparisons(of: [path]) { bytes += $0 }
      #expect(compared.skipped.isEmpty)
      #expect(String(decoding: bytes, as: UTF8.self).contains(#""verdict":"conflict""#))
      let again = try SyntheticClaims(seed: 1, count: 200)
      #expect(lines == (0..<200).flatMap(again.line))
    }
  }
}

@Suite("Speed")
struct SpeedTests {
  @Test("the number of jobs changes no verdict, and every claim is compared", arguments: [4])
  func jobs(_ jobs: Int) async throws {
    let rulebook = try Repository.rulebook()
    let claims = try SyntheticClaims(seed: 3, count: 6_000, rulebook: rulebook)
    let alone = try await ScaleRun.measure(
      claims, count: 6_000, rulebook: rulebook, jobs: 1, by: 6_000)
    let run = try await ScaleRun.measure(
      claims, count: 6_000, rulebook: rulebook, jobs: jobs, by: 500)
    #expect(alone.claims == 6_000 && run.claims == 6_000)
    #expect(run.verdicts == alone.verdicts)
    #expect(alone.verdicts.values.reduce(0, +) > 20_000)
  }

  @Test(
    "words as wc counts them",
    arguments: [
      ("", 0), ("one", 1), (" one\ttwo\n\nthree ", 3), ("a-b c\u{0B}d\u{0C}e\r\n", 4),
      ("caf\u{E9} 9", 2),
    ])
  func countsWords(_ text: String, _ words: Int) {
    #expect(WordCount.words(in: Array(text.utf8).span) == words)
  }

  @Test("the middle, the slowest and the fastest of several runs")
  func summarizes() {
    let odd = SpeedSample([5, 1, 3])
    #expect([odd.median, odd.slowest, odd.fastest] == [3, 1, 5])
    #expect(SpeedSample([4, 1, 2, 8]).median == 3)
  }
}
