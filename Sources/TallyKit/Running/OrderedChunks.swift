/// Works on the documents of a run several chunks at a time, and hands the results on in input order.
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
    try await OrderedWork(jobs: jobs).run(
      {
        let chunk = source.nextChunk()
        return chunk.isEmpty ? nil : chunk
      }, work: { try OrderedChunks.results(of: $0, work) }, take: take)
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
