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
    session.console.print(lines(try explanation(of: word, in: index)))
    return .complete
  }

  private func explanation(of word: String, in index: ReportIndex) throws -> [String] {
    if let other = session.invocation.value(.not) {
      let first = try Subject.claim(other, in: index)
      let second = try Subject.claim(word, in: index)
      let isCompared = index.comparison(first.id, second.id) != nil
      let apart = isCompared ? nil : try session.checker().whyNot(first, second)
      return PairText(first, second, in: index, apart: apart).lines
    }
    switch try Subject(word, in: index) {
    case .finding(let finding): return FindingText(finding, in: index).lines
    case .claims(let claims):
      return Array(claims.map { ClaimText($0, in: index).lines }.joined(separator: [""]))
    }
  }

  /// The report of the paths, read now; without paths the last one written.
  private func report(_ paths: [String]) async throws -> ReportRecord {
    if paths.isEmpty {
      return try RecordFile.report(in: session.invocation.value(.output) ?? "reports")
    }
    return ReportRecord(try await session.report(paths))
  }

  private func lines(_ lines: [String]) -> String {
    lines.map { $0.escapingControls() + "\n" }.joined()
  }
}
