package import TallyClaims
package import TallyComparison
package import TallyReports
package import TallyRulebook
package import TallyText

/// Reads documents, finds their claims, compares them: the whole of Tally in one value.
package struct Checker: Sendable {
  let rulebook: Rulebook
  let syntax: LoadedSyntax
  let options: CheckerOptions

  /// Makes a checker that follows a rulebook, and reads sentences with a parser where there is one.
  package init(
    rulebook: Rulebook, syntax: LoadedSyntax = .none, options: CheckerOptions = CheckerOptions()
  ) {
    self.rulebook = rulebook
    self.syntax = syntax
    self.options = options
  }

  /// Reads the documents of all paths; nothing is compared. Linear in the input.
  ///
  /// - Parameter progress: told now and then how far reading has come.
  /// - Throws: `RunError` where there is no input; `CancellationError` when the task is cancelled.
  package func read(
    _ paths: [String], progress: (ReadingProgress) -> Void = { _ in }
  ) async throws -> CorpusReading {
    let inputs = try inputs(paths)
    let pipeline = pipeline()
    var parts = CorpusParts()
    var told = ReadingProgress(of: inputs)
    try await chunks(of: inputs.files).run {
      pipeline.outcome(of: $0)
    } take: { outcomes in
      parts.append(outcomes)
      told.advance(by: outcomes.count, claims: parts.claims.count)
      progress(told)
    }
    let sure = parts.claims.filter { $0.confidence >= options.minimumConfidence }
    return CorpusReading(
      documents: parts.documents, claims: sure, skipped: inputs.skipped + parts.skipped,
      passedOver: inputs.passedOver, notes: notes(on: parts, sure: sure.count))
  }

  /// Reads the documents of all paths, compares their claims, and says what is at odds.
  ///
  /// - Throws: `RunError` where there is no input; `CancellationError` when the task is cancelled.
  package func report(_ paths: [String]) async throws -> Report {
    try await report(on: try await read(paths))
  }

  /// Compares the claims of a reading, on as many jobs as the options allow.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  package func report(on reading: CorpusReading) async throws -> Report {
    let comparator = ClaimComparator(rules: rulebook.comparison)
    let survey = comparator.survey(reading.claims, documents: reading.documents)
    let found = try await comparisons(of: survey)
    try Task.checkCancellation()
    let result = comparator.result(
      with: found, of: survey, reading.claims, documents: reading.documents)
    let suppressions = InlineSuppressions(
      findings: result.findings, claims: reading.claims, documents: reading.documents,
      seesAll: options.since == nil && options.minimumConfidence == 0 && reading.skipped.isEmpty)
    let missing = missing(in: reading.claims)
    return Report(
      documents: reading.documents, claims: reading.claims, comparisons: result.comparisons,
      findings: result.findings, skipped: reading.skipped, passedOver: reading.passedOver,
      notes: reading.notes + result.notes, rules: ruleAddresses, suppressions: suppressions,
      missing: missing.map(\.text))
  }

  /// The required keys that no claim fits.
  private func missing(in claims: [Claim]) -> [KeyPattern] {
    guard !options.required.isEmpty else { return [] }
    let keys = Set(claims.map(\.key.description))
    return options.required.filter { pattern in !keys.contains(where: pattern.matches) }
  }

  /// Compares claims with one another; their documents are positions in `documents`.
  package func compare(
    _ claims: [Claim], documents: [DocumentProfile]
  ) -> ComparisonResult {
    ClaimComparator(rules: rulebook.comparison).compare(claims, documents: documents)
  }

  /// The address of each rule, by its number.
  var ruleAddresses: [String] { rulebook.entries.map(\.location.description) }

  /// The files that paths stand for.
  func inputs(_ paths: [String]) throws -> InputList {
    try InputFinder(kind: options.inputKind, limits: options.limits).find(paths)
  }

  /// The way of one document to its claims.
  ///
  /// - Parameter hashes: whether the profiles of documents hold the hash of their bytes.
  func pipeline(hashes: Bool = true) -> DocumentPipeline {
    DocumentPipeline(rulebook: rulebook, syntax: syntax, since: options.since, hashes: hashes)
  }

  /// A run over files.
  func chunks(of files: [InputFile]) -> OrderedChunks {
    OrderedChunks(
      files, limits: options.limits, jobs: options.jobs, sources: options.sources)
  }

  private func notes(on parts: CorpusParts, sure: Int) -> [String] {
    var notes = [syntax.note].compactMap(\.self)
    if parts.leftOut > 0, let since = options.since {
      notes.append("\(parts.leftOut) documents published before \(since) were left out")
    }
    if parts.claims.count > sure {
      notes.append(
        "\(parts.claims.count - sure) claims less sure than \(options.minimumConfidence) were left out"
      )
    }
    return notes
  }
}
