import TallyKit
import TallyReports

/// `tally schema [NAME]`: the JSON Schema (draft 2020-12) of a file that is read or written.
struct SchemaCommand: Sendable {
  /// A file, or a line of a file of JSON Lines.
  enum Name: String, CaseIterable, Sendable {
    case claims, comparisons, findings, report, explanation, baseline, config

    /// The schema, in UTF-8.
    var bytes: [UInt8] {
      switch self {
      case .claims: ClaimRecord.schema.document(id: "claims:1", title: "a line of claims.jsonl")
      case .comparisons:
        ComparisonRecord.schema.document(id: "comparisons:1", title: "a line of comparisons.jsonl")
      case .findings:
        FindingRecord.schema.document(id: "findings:1", title: "a line of findings.jsonl")
      case .report:
        ReportRecord.reportSchema.document(id: "report:1", title: "report.json, tally-report/1")
      case .explanation:
        ExplanationSchema.schema.document(
          id: "explanation:1", title: "a line of tally explain --format json")
      case .baseline:
        BaselineFile.lineSchema.document(
          id: "baseline:1", title: "a line of tally-baseline.jsonl")
      case .config: ConfigurationSchema.schema.document(id: "config:1", title: "tally.json")
      }
    }
  }

  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the schema that is named, else the names.
  func run() throws -> ExitCode {
    let names = Name.allCases.map(\.rawValue)
    guard let word = session.invocation.operands.first else {
      session.console.print(names.map { $0 + "\n" }.joined())
      return .complete
    }
    guard let name = Name(rawValue: word) else {
      let nearest = NearestWord.to(word, among: names).map { "did you mean \($0)?" }
      throw UsageError(
        "no schema \"\(word)\"; \(nearest ?? "there are some for \(names.joined(separator: ", "))")"
      )
    }
    session.console.print(name.bytes)
    return .complete
  }
}
