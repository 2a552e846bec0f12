import Foundation
import TallyClaims
import TallyComparison
import TallyKit
import TallyRulebook

/// One run over made-up claims: what it found and what it took.
struct ScaleRun: Sendable {
  /// How many claims were compared.
  let claims: Int
  /// How many pairs of claims came to each verdict.
  let verdicts: [Verdict: Int]
  /// The seconds for making claims and reading them into rows, for grouping them, and for the verdicts.
  let (made, grouped, compared): (Double, Double, Double)
  /// The seconds of processor time, of all cores together.
  let processorTime: Double

  /// How many claims are made at a time, and how many pairs of groups are gone through at a time.
  static let stretch = 25_000

  /// Makes, groups and compares so many claims, on as many cores as there are or on `jobs`.
  static func measure(
    _ source: SyntheticClaims, count: Int, rulebook: Rulebook,
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount, by stretch: Int = ScaleRun.stretch
  ) async throws -> ScaleRun {
    let before = processorSeconds
    let start = ContinuousClock.now
    let rows = try await rows(of: source, count: count, rulebook: rulebook, jobs: jobs, by: stretch)
    let made = ContinuousClock.now
    let survey = CellSurvey(rows, published: [], rules: rulebook.comparison)
    let grouped = ContinuousClock.now
    let verdicts = try await verdicts(of: survey, jobs: jobs, by: stretch)
    let end = ContinuousClock.now
    return ScaleRun(
      claims: rows.count, verdicts: verdicts, made: (made - start) / .seconds(1),
      grouped: (grouped - made) / .seconds(1), compared: (end - grouped) / .seconds(1),
      processorTime: processorSeconds - before)
  }

  /// The run as the cells of a table.
  var cells: [String] {
    let seconds = made + grouped + compared
    return [String(claims)]
      + [made, grouped, compared, seconds, processorTime].map { FigureText.decimal($0, places: 1) }
      + [
        String(Int(Double(claims) / max(seconds, 0.001))),
        PeakMemory.megabytes.map(String.init) ?? "unknown",
        String(verdicts.values.reduce(0, +)), String(verdicts[.conflict] ?? 0),
      ]
  }

  /// The claims as rows: stretches of them are made side by side, and put together in their order.
  private static func rows(
    of source: SyntheticClaims, count: Int, rulebook: Rulebook, jobs: Int, by stretch: Int
  ) async throws -> ClaimRows {
    var all = ClaimRows(rules: rulebook.comparison, keepsClaims: false)
    all.reserveCapacity(count)
    try await OrderedWork(jobs: jobs).run(over: count, by: stretch) { range in
      var part = ClaimRows(rules: rulebook.comparison, keepsClaims: false)
      part.reserveCapacity(range.count)
      for number in range {
        if let claim = source.claim(number) { part.append(claim) }
      }
      return part
    } take: {
      all.append(contentsOf: $0)
    }
    return all
  }

  private static func verdicts(of survey: CellSurvey, jobs: Int, by stretch: Int) async throws
    -> [Verdict: Int]
  {
    var sums: [Verdict: Int] = [:]
    try await OrderedWork(jobs: jobs).run(over: survey.count, by: stretch) {
      survey.verdictCounts(in: $0)
    } take: {
      sums.merge($0, uniquingKeysWith: +)
    }
    return sums
  }

  /// The processor time that the process has taken so far, in seconds.
  private static var processorSeconds: Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}
