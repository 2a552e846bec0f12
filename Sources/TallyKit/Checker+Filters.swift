import TallyClaims
import TallyReports
import TallyText

extension Checker {
  /// Why sentences are read without a tree; nil where they have one.
  package var noteOnSyntax: String? { syntax.note }

  /// Reads documents and hands on their claims as JSON Lines, in input order, as they come; memory stays bounded.
  ///
  /// - Throws: what `take` throws; `RunError` where there is no input; `CancellationError`.
  package func claims(_ paths: [String], take: ([LineOutcome]) throws -> Void) async throws {
    let inputs = try inputs(paths)
    // Lines of claims do not tell the hash of their document.
    let pipeline = pipeline(hashes: false)
    let rules = ruleAddresses
    let least = options.minimumConfidence
    try take(inputs.skipped.map(LineOutcome.skipped))
    try await chunks(of: inputs.files).run(
      { item in
        switch pipeline.outcome(of: item) {
        case .skipped(let skip): return .skipped(skip)
        case .leftOut: return .lines([])
        case .read(let profile, let claims):
          let records = claims.filter { $0.confidence >= least }
            .map { ClaimRecord($0, document: profile, rules: rules) }
          return .lines(records.jsonLines)
        }
      }, take: take)
  }

  /// Reads lines with `id` and `text`, or files of text, and hands on the quantities of each as one line, in
  /// input order.
  ///
  /// - Throws: what `take` throws; `CancellationError`.
  package func quantities(_ paths: [String], take: ([LineOutcome]) throws -> Void) async throws {
    let files = paths.map { path in
      let kind = path == "-" ? options.inputKind : InputKind(fileName: path)
      return InputFile(name: path, path: path, kind: kind == .text ? .text : .jsonLines)
    }
    let pipeline = pipeline()
    try await chunks(of: files).run(
      { item in
        switch item {
        case .skip(let skip): return .skipped(skip)
        case .document(let raw): return .lines([pipeline.quantityLine(of: raw)].jsonLines)
        }
      }, take: take)
  }
}
