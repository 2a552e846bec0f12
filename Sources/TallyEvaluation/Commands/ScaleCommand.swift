import Foundation
import TallyClaims
import TallyComparison
import TallyKit
import TallyQuantities
import TallyRulebook
import TallyText

/// `scale --claims N`: groups and compares made-up claims in one process, and says what it took.
struct ScaleCommand: Sendable {
  /// About how many claims are compared at a time.
  private static let batch = 20_000

  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Measures, prints and writes the report.
  func run() async throws {
    let rulebook = try invocation.rulebook()
    let seed = UInt64(try invocation.number(.seed) ?? 1)
    let most = try invocation.number(.claims) ?? 10_000_000
    var table = MarkdownTable([
      "claims", "seconds", "claims a second", "peak memory, MB", "pairs compared", "conflicts",
    ])
    for share in [10, 5, 2, 1] {
      let count = max(1, most / share)
      let claims = try SyntheticClaims(seed: seed, count: count)
      let start = ContinuousClock.now
      let counts = await ScaleCommand.verdicts(on: claims, count: count, rulebook: rulebook)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      table.add([
        String(count), FigureText.decimal(seconds, places: 1), String(Int(Double(count) / seconds)),
        PeakMemory.megabytes.map(String.init) ?? "unknown",
        String(counts.values.reduce(0, +)), String(counts[.conflict] ?? 0),
      ])
    }
    try invocation.publish(report(table))
  }

  private func report(_ table: MarkdownTable) -> String {
    """
    # How comparing grows

    Commit \(CommitName.current(above: FileManager.default.currentDirectoryPath)). Made by `tally-evaluate scale`, release
    build, one process on two cores. Claims are made up from a seed, eight a fact on average, put into groups that share
    no name, and compared group by group: every pair of claims about one fact gets its verdict.

    \(table.text)
    """
  }

  /// The verdicts on all pairs about one fact, counted.
  private static func verdicts(
    on claims: SyntheticClaims, count: Int, rulebook: Rulebook
  ) async -> [Verdict: Int] {
    let batches = batches(claims, count: count)
    let comparator = ClaimComparator(rules: rulebook.comparison)
    let normalizer = QuantityNormalizer(rules: rulebook.quantities)
    let jobs = max(1, ProcessInfo.processInfo.activeProcessorCount)
    return await withTaskGroup(of: [Verdict: Int].self) { group in
      for job in 0..<jobs {
        group.addTask {
          var sums: [Verdict: Int] = [:]
          for batch in stride(from: job, to: batches.count, by: jobs) {
            let (list, documents) = materialized(batches.numbers(batch), claims, normalizer)
            sums.merge(
              comparator.verdictCounts(list, documents: documents), uniquingKeysWith: +)
          }
          return sums
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
  }

  private static func materialized(
    _ numbers: ArraySlice<Int32>, _ source: SyntheticClaims, _ normalizer: QuantityNormalizer
  ) -> ([Claim], [DocumentProfile]) {
    var claims: [Claim] = []
    var documents: [DocumentProfile] = []
    for number in numbers {
      guard
        let claim = source.claim(
          Int(number), document: documents.count, normalizer: normalizer)
      else { continue }
      claims.append(claim)
      documents.append(DocumentProfile(name: "d\(number).txt", path: "d\(number).txt", sha256: ""))
    }
    return (claims, documents)
  }

  /// The numbers of claims by batch: those of one group of facts are in one.
  private struct Batches: Sendable {
    let starts: [Int]
    let members: [Int32]

    var count: Int { starts.count - 1 }

    func numbers(_ batch: Int) -> ArraySlice<Int32> { members[starts[batch]..<starts[batch + 1]] }
  }

  private static func batches(_ claims: SyntheticClaims, count: Int) -> Batches {
    let number = max(1, count / batch)
    let batchOfClaim = (0..<count).map { Int32(truncatingIfNeeded: claims.group(of: $0) % number) }
    var starts = [Int](repeating: 0, count: number + 1)
    for batch in batchOfClaim { starts[Int(batch) + 1] += 1 }
    for batch in 0..<number { starts[batch + 1] += starts[batch] }
    var next = starts
    var members = [Int32](repeating: 0, count: count)
    for (claim, batch) in batchOfClaim.enumerated() {
      members[next[Int(batch)]] = Int32(truncatingIfNeeded: claim)
      next[Int(batch)] += 1
    }
    return Batches(starts: starts, members: members)
  }
}
