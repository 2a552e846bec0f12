import TallyComparison
import TallyKit
import TallyReports
import TallyTestSupport
import TallyText
import Testing

@Suite("What a baseline stands")
struct StabilityTests {
  private func report(_ folder: TemporaryFolder, _ name: String) async throws -> Report {
    try await Checker(rulebook: try Repository.rulebook()).report(["\(folder.path)/\(name)"])
  }

  private func baseline(_ report: Report, keeping earlier: Baseline = Baseline([])) -> Baseline {
    Baseline.creating(
      from: report.findings, claims: report.claims, documents: report.documents, added: nil,
      reason: "known", keeping: earlier)
  }

  @Test("a thousand moved, renamed, reflowed and reworded articles give no new finding")
  func moves() async throws {
    try await TemporaryFolder.with { folder in
      let articles = Garrisons.articles(100)
      var numbers = SeededNumbers(7)
      for article in articles {
        try article.write(to: folder)
        try article.writeAgain(to: folder, &numbers)
      }
      let before = try await report(folder, "news")
      #expect(before.documents.count == 1_000)
      #expect(before.findings.count == 100)
      let known = baseline(before)
      let after = try await report(folder, "archive")
      #expect(after.documents.count == 1_000)
      let gate = GateRun(after, baseline: known)
      #expect(!gate.fails, "\(gate.result.new.map(\.subject)) \(gate.result.changed.count)")
      #expect(gate.result.baselined.count == 100)
      #expect(gate.result.stale.isEmpty)
      let again = baseline(after, keeping: known)
      #expect(again == known, "created again, the baseline stays as it is")
    }
  }

  @Test("prune never adds, whatever was put right and made worse since", arguments: 0..<12)
  func prunes(_ seed: Int) async throws {
    try await TemporaryFolder.with { folder in
      var numbers = SeededNumbers(UInt64(seed))
      for article in Garrisons.articles(10) where numbers.next() % 3 != 0 {
        try article.write(to: folder)
      }
      let before = try await report(folder, "news")
      // The baseline knows a part of these, and some that are long gone.
      let gone = BaselineEntry(
        fingerprint: "f-00000000000000\(10 + seed)", keyFingerprint: "k-0", key: "x · ? · y · z",
        values: ["1", "2"], sources: before.documents.prefix(2).map(\.name), added: nil,
        reason: "old")
      let some = baseline(before).entries.filter { _ in numbers.next() % 2 == 0 }
      let known = Baseline(some + [gone])
      let gate = GateRun(before, baseline: known)
      let pruned = known.pruned(of: gate.result.stale)
      #expect(Set(pruned.entries).isSubset(of: known.entries))
      #expect(pruned.entries.count == known.entries.count - 1)
      #expect(!gate.result.new.isEmpty || some.count == before.findings.count)
      let file = BaselineFile(path: "x", baseline: pruned)
      #expect(file.with(pruned.pruned(of: [])).bytes == file.bytes)
    }
  }
}
