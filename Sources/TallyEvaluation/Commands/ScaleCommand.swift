import Foundation

/// `scale --claims N`: makes, groups and compares claims in one process, and says what it took.
struct ScaleCommand: Sendable {
  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Measures, prints and writes the report.
  func run() async throws {
    let rulebook = try invocation.rulebook()
    let seed = UInt64(try invocation.number(.seed) ?? 1)
    let most = try invocation.number(.claims) ?? 10_000_000
    var table = MarkdownTable([
      "claims", "made, s", "grouped, s", "compared, s", "all, s", "CPU, s", "claims a second",
      "peak memory, MB", "pairs compared", "conflicts",
    ])
    for share in [10, 5, 2, 1] {
      let count = max(1, most / share)
      let run = try await ScaleRun.measure(
        SyntheticClaims(seed: seed, count: count, rulebook: rulebook), count: count,
        rulebook: rulebook)
      table.add(run.cells)
    }
    try invocation.publish(report(table))
  }

  private func report(_ table: MarkdownTable) -> String {
    """
    # How comparing grows

    Commit \(CommitName.current(above: FileManager.default.currentDirectoryPath)). Made by `tally-evaluate scale`, release
    build, one process on two cores. Claims are made up from a seed, eight a fact on average, each read into a row of
    numbers; all rows are held in memory, grouped by key, and every pair of claims about one fact gets its verdict. Peak
    memory is that of the process so far. CPU is the time of both cores together: where another program takes a share of
    them, the seconds on the clock grow and it does not.

    \(table.text)
    """
  }
}
