import TallyKit
import TallyReports

/// `tally explain ID|FILE:LINE [PATH…]`: prints the trail that was recorded.
struct ExplainCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Explains what the operand names, or why two claims are not at odds.
  func run() async throws -> ExitCode {
    var words = session.invocation.operands[...]
    guard let word = words.popFirst() else {
      let form = session.invocation.has(.not) ? "--not A B" : "ID or FILE:LINE"
      throw UsageError("explain needs \(form); see: tally help explain")
    }
    let index = ReportIndex(try await report(Array(words)))
    let format = try ExplanationFormat(session.invocation.value(.format))
    let style: TextStyle = session.console.usesColor ? .colour : .plain
    let options = ReportOptions(style: style, width: session.console.width)
    for (number, part) in try explanations(of: word, in: index).enumerated() {
      if number > 0, format == .text { session.console.print("\n") }
      session.console.print(format == .json ? part.json + [0x0A] : part.text(options))
    }
    return .complete
  }

  private func explanations(
    of word: String, in index: ReportIndex
  ) throws -> [any Explanation] {
    if let other = session.invocation.value(.not) { return [try pair(other, word, in: index)] }
    switch try Subject(word, in: index) {
    case .finding(let finding):
      let originals = OriginalBytes.of(index.claims(finding.claims), in: index)
      return [FindingExplanation(finding, in: index, originals: originals)]
    case .claims(let claims):
      let originals = OriginalBytes.of(claims, in: index)
      return claims.map {
        ClaimExplanation($0, in: index, original: originals[$0.document])
      }
    }
  }

  private func pair(
    _ one: String, _ other: String, in index: ReportIndex
  ) throws -> ClaimPairExplanation {
    let first = try Subject.claim(one, in: index)
    let second = try Subject.claim(other, in: index)
    let isCompared = index.comparison(first.id, second.id) != nil
    let documents = [first.document, second.document]
    let neighbours = index.report.claims.filter { documents.contains($0.document) }
    let apart =
      isCompared ? nil : try session.checker().whyNot(first, second, among: neighbours)
    let obstacle = apart.map { apart in
      apart.reason + (apart.rule.map { " (\($0))" } ?? "")
    }
    return ClaimPairExplanation(first, second, in: index, obstacle: obstacle)
  }

  /// The report of the paths, read now; without paths the last one written.
  private func report(_ paths: [String]) async throws -> ReportRecord {
    if paths.isEmpty {
      return try RecordFile.report(in: session.invocation.value(.output) ?? "reports")
    }
    return ReportRecord(try await session.report(paths))
  }
}
