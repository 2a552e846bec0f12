import Foundation
import TallyClaims
import TallyComparison
import TallyQuantities
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
  private static let stretch = 25_000

  /// Makes, groups and compares so many claims, on as many cores as there are or on `jobs`.
  static func measure(
    _ source: SyntheticClaims, count: Int, rulebook: Rulebook,
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) async -> ScaleRun {
    let before = processorSeconds
    let start = ContinuousClock.now
    let rows = await rows(of: source, count: count, rulebook: rulebook, jobs: jobs)
    let made = ContinuousClock.now
    let survey = CellSurvey(rows, published: [], rules: rulebook.comparison)
    let grouped = ContinuousClock.now
    let verdicts = await verdicts(of: survey, jobs: jobs)
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
    of source: SyntheticClaims, count: Int, rulebook: Rulebook, jobs: Int
  ) async -> ClaimRows {
    var all = ClaimRows(rules: rulebook.comparison, keepsClaims: false)
    all.reserveCapacity(count)
    let normalizer = QuantityNormalizer(rules: rulebook.quantities)
    await inOrder(count, jobs: jobs) { range in
      var part = ClaimRows(rules: rulebook.comparison, keepsClaims: false)
      part.reserveCapacity(range.count)
      for number in range {
        if let claim = source.claim(number, normalizer: normalizer) { part.append(claim) }
      }
      return part
    } take: {
      all.append(contentsOf: $0)
    }
    return all
  }

  private static func verdicts(of survey: CellSurvey, jobs: Int) async -> [Verdict: Int] {
    var sums: [Verdict: Int] = [:]
    await inOrder(survey.count, jobs: jobs) {
      survey.verdictCounts(in: $0)
    } take: {
      sums.merge($0, uniquingKeysWith: +)
    }
    return sums
  }

  /// Works on stretches of so many things side by side; `take` gets the results in their order.
  private static func inOrder<Result: Sendable>(
    _ count: Int, jobs: Int, work: @escaping @Sendable (Range<Int>) -> Result,
    take: (Result) -> Void
  ) async {
    let starts = Array(stride(from: 0, to: count, by: stretch))
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var (started, placed) = (0, 0)
      while placed < starts.count {
        while started < starts.count, started - placed < max(1, jobs) * 2 {
          let (number, from) = (started, starts[started])
          group.addTask { (number, work(from..<min(count, from + stretch))) }
          started += 1
        }
        guard let (number, result) = await group.next() else { return }
        waiting[number] = result
        while let result = waiting.removeValue(forKey: placed) {
          take(result)
          placed += 1
        }
      }
    }
  }

  /// The processor time that the process has taken so far, in seconds.
  private static var processorSeconds: Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}
