/// Works on the documents of a run several chunks at a time, and hands the results on in input order.
///
/// The only concurrency of the program: a task group with a bounded window over chunks of documents.
struct OrderedChunks: Sendable {
  private let files: [InputFile]
  private let limits: InputLimits
  private let jobs: Int
  private let sources: SourceManifest

  /// Makes a run over files.
  init(
    _ files: [InputFile], limits: InputLimits, jobs: Int, sources: SourceManifest = SourceManifest()
  ) {
    self.files = files
    self.limits = limits
    self.jobs = jobs
    self.sources = sources
  }

  /// Does the work on every item; `take` gets the results of each chunk, in input order.
  ///
  /// - Throws: what `take` throws; `CancellationError` when the task is cancelled.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable (RawDocumentReader.Item) -> Result,
    take: ([Result]) throws -> Void
  ) async throws {
    var source = RawDocumentReader(files, limits: limits, sources: sources)
    // More chunks than jobs are in flight, so that a slow chunk does not leave a core idle.
    let window = jobs == 1 ? 1 : jobs * 3
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var waiting: [Int: [Result]] = [:]
      var (started, placed) = (0, 0)
      while true {
        while started - placed < window {
          let chunk = source.nextChunk()
          if chunk.isEmpty { break }
          let number = started
          group.addTask { (number, try OrderedChunks.results(of: chunk, work)) }
          started += 1
        }
        let finished = try await group.next()
        try Task.checkCancellation()
        guard let (number, results) = finished else { return }
        waiting[number] = results
        while let results = waiting.removeValue(forKey: placed) {
          try take(results)
          placed += 1
        }
      }
    }
  }

  private static func results<Result>(
    of chunk: [RawDocumentReader.Item], _ work: (RawDocumentReader.Item) -> Result
  ) throws -> [Result] {
    try chunk.map { item in
      try Task.checkCancellation()
      return work(item)
    }
  }
}
