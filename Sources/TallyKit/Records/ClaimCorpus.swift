import TallyClaims
import TallyReports
import TallyText

/// Claims that were read from files of JSON Lines, with the documents that they name.
struct ClaimCorpus: Sendable {
  /// The claims, in order of reading.
  private(set) var claims: [Claim] = []
  /// The documents, in the order in which claims first name them.
  private(set) var documents: [DocumentProfile] = []
  /// Lines that were not read.
  private(set) var skipped: [Report.Skip] = []

  private let rebuilder: ClaimRebuilder
  private let limits: InputLimits
  private var positions: [String: Int] = [:]
  private var identifiers: Set<String> = []

  /// Makes an empty corpus.
  init(rebuilder: ClaimRebuilder, limits: InputLimits) {
    self.rebuilder = rebuilder
    self.limits = limits
  }

  /// How many lines are read at a time.
  private static let stretch = 1_000

  /// Reads a file, its lines on so many jobs; `-` is standard input. A line that is no claim is skipped and named.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  mutating func read(_ path: String, jobs: Int) async throws {
    do {
      let file = try path == "-" ? OpenFile(standardInput: ()) : OpenFile(path: path)
      if let refusal = file.status.refusal { return skip(path, refusal) }
      if file.status == .folder { return skip(path, "a folder. Name the file of claims in it") }
      let limit = limits.sourceBytes
      var lines = LineReader(file, limit: limit)
      try await OrderedWork(jobs: jobs).run(
        { try ClaimCorpus.stretch(of: &lines) },
        work: { $0.map { ClaimLine($0.line, number: $0.number, limit: limit) } },
        take: { for line in $0 { add(line, of: path) } })
    } catch let failure as FileFailure {
      skip(path, "cannot be read: \(failure). Check the file and its permissions")
    }
  }

  /// The next lines with their numbers; nil at the end.
  private static func stretch(
    of lines: inout LineReader
  ) throws -> [(line: LineReader.Line, number: Int)]? {
    var stretch: [(line: LineReader.Line, number: Int)] = []
    while stretch.count < ClaimCorpus.stretch, let line = try lines.next() {
      stretch.append((line, lines.number))
    }
    return stretch.isEmpty ? nil : stretch
  }

  private mutating func add(_ line: ClaimLine, of path: String) {
    guard let outcome = line.outcome else { return }
    let mistake: RecordMistake?
    switch outcome {
    case .success(let record): mistake = add(record)
    case .failure(let wrong): mistake = wrong
    }
    if let mistake { skip("\(path):\(line.number)", mistake.reason) }
  }

  /// Adds the claim of a record; says what is wrong where it is none.
  @discardableResult
  mutating func add(_ record: ClaimRecord) -> RecordMistake? {
    guard identifiers.insert(record.id).inserted else {
      return RecordMistake("the identifier \(record.id) is given twice. Give each claim its own")
    }
    switch rebuilder.claim(of: record, document: position(of: record)) {
    case .success(let claim): claims.append(claim)
    case .failure(let mistake): return mistake
    }
    return nil
  }

  private mutating func position(of record: ClaimRecord) -> Int {
    if let known = positions[record.document] { return known }
    let published = record.published.flatMap { CalendarDate(iso: $0) }
      .map { PublicationDate($0, basis: record.publishedFrom ?? "the claim") }
    positions[record.document] = documents.count
    documents.append(
      DocumentProfile(
        name: record.document, path: record.document, source: record.source, published: published,
        sha256: ""))
    return documents.count - 1
  }

  private mutating func skip(_ place: String, _ reason: String) {
    skipped.append(Report.Skip(name: place, reason: reason))
  }
}
