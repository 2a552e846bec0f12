import TallyClaims
import TallyReports
import TallyText

/// Reads all documents of a run, several chunks at a time, and puts the results back in input order.
///
/// The only concurrency of the program: a task group with a bounded window over chunks of documents.
struct CorpusReader: Sendable {
  private let pipeline: DocumentPipeline
  private let limits: InputLimits
  private let jobs: Int

  /// Makes a reader.
  init(pipeline: DocumentPipeline, limits: InputLimits, jobs: Int) {
    self.pipeline = pipeline
    self.limits = limits
    self.jobs = jobs
  }

  /// Reads files in order.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  func read(
    _ files: [InputFile], progress: @Sendable (_ documents: Int, _ claims: Int) -> Void
  ) async throws -> CorpusParts {
    var source = RawDocumentReader(files, limits: limits)
    // More chunks than jobs are in flight, so that a slow chunk does not leave a core idle.
    let window = jobs == 1 ? 1 : jobs * 3
    return try await withThrowingTaskGroup(of: (Int, [DocumentOutcome]).self) { group in
      var parts = CorpusParts()
      var waiting: [Int: [DocumentOutcome]] = [:]
      var started = 0
      var placed = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - placed < window {
          let chunk = source.nextChunk()
          if chunk.isEmpty {
            isAtEnd = true
          } else {
            let number = started
            group.addTask { [pipeline] in (number, try CorpusReader.read(chunk, with: pipeline)) }
            started += 1
          }
        }
        guard let (number, outcomes) = try await group.next() else { break }
        try Task.checkCancellation()
        waiting[number] = outcomes
        while let outcomes = waiting.removeValue(forKey: placed) {
          parts.append(outcomes)
          placed += 1
        }
        progress(parts.documents.count, parts.claims.count)
      }
      return parts
    }
  }

  private static func read(
    _ chunk: [RawDocumentReader.Item], with pipeline: DocumentPipeline
  ) throws -> [DocumentOutcome] {
    try chunk.map { item in
      try Task.checkCancellation()
      return pipeline.outcome(of: item, index: 0)
    }
  }
}

/// The results of a corpus as they come in.
struct CorpusParts: Sendable {
  /// The documents read so far.
  private(set) var documents: [DocumentProfile] = []
  /// Their claims.
  private(set) var claims: [Claim] = []
  /// What was refused.
  private(set) var skipped: [Report.Skip] = []
  /// How many documents were published too early to be asked for.
  private(set) var leftOut = 0

  /// Appends the results of a chunk, giving each claim its document's position in the corpus.
  mutating func append(_ outcomes: [DocumentOutcome]) {
    for outcome in outcomes {
      switch outcome {
      case .read(let profile, let found):
        claims += found.map { $0.placed(in: documents.count) }
        documents.append(profile)
      case .skipped(let skip): skipped.append(skip)
      case .leftOut: leftOut += 1
      }
    }
  }
}
