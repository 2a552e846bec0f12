/// Works on the parts of a run several at a time, and hands the results on in the order of the parts.
///
/// The only concurrency of the program: a task group with a bounded window, so that memory stays bounded too, and the
/// results are the same whatever the number of jobs.
package struct OrderedWork: Sendable {
  private let jobs: Int

  /// Makes a run on so many jobs.
  package init(jobs: Int) { self.jobs = jobs }

  /// Does the work on every part until there is none left.
  ///
  /// - Parameters:
  ///   - next: the next part; nil at the end.
  ///   - work: what is done with a part.
  ///   - take: gets the results, in the order of the parts.
  /// - Throws: what one of the three throws; `CancellationError` when the task is cancelled.
  package func run<Part: Sendable, Result: Sendable>(
    _ next: () throws -> Part?, work: @escaping @Sendable (Part) throws -> Result,
    take: (Result) throws -> Void
  ) async throws {
    // More parts than jobs are in flight, so that a slow part does not leave a core idle.
    let window = jobs == 1 ? 1 : jobs * 3
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var (started, placed) = (0, 0)
      var isAtEnd = false
      while true {
        while !isAtEnd, started - placed < window {
          guard let part = try next() else {
            isAtEnd = true
            break
          }
          let number = started
          group.addTask {
            try Task.checkCancellation()
            return (number, try work(part))
          }
          started += 1
        }
        let finished = try await group.next()
        try Task.checkCancellation()
        guard let (number, result) = finished else { return }
        waiting[number] = result
        while let result = waiting.removeValue(forKey: placed) {
          try take(result)
          placed += 1
        }
      }
    }
  }

  /// Does the work on stretches of so many numbered things.
  ///
  /// - Parameters:
  ///   - count: how many things there are, numbered from 0.
  ///   - stretch: how many are worked on at a time.
  /// - Throws: what `work` or `take` throws; `CancellationError` when the task is cancelled.
  package func run<Result: Sendable>(
    over count: Int, by stretch: Int, work: @escaping @Sendable (Range<Int>) throws -> Result,
    take: (Result) throws -> Void
  ) async throws {
    var start = 0
    try await run(
      {
        guard start < count else { return nil }
        defer { start += max(1, stretch) }
        return start..<min(count, start + max(1, stretch))
      }, work: work, take: take)
  }
}
