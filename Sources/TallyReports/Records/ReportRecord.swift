package import TallyClaims
import TallyComparison
import TallyText

/// A whole report as files hold it: `report.json`, schema `tally-report/1`.
public struct ReportRecord: Hashable, Sendable, Codable {
  /// The name of this form.
  public static let schema = "tally-report/1"

  /// The name of the form that the file was written in.
  public let schema: String
  /// What the run comes to, in figures.
  public let summary: SummaryRecord
  /// The findings, worst first.
  public let findings: [FindingRecord]
  /// The documents, in order of name.
  public let documents: [DocumentRecord]
  /// The claims, in order of document and place.
  public let claims: [ClaimRecord]
  /// Every compared pair, in order of the claims.
  public let comparisons: [ComparisonRecord]
  /// Inputs that were not read.
  public let skipped: [SkipRecord]
  /// What the reader should know of the run.
  public let notes: [String]
  /// The fingerprints of baseline entries that no longer occur; nil where no baseline was asked.
  public let stale: [String]?
  /// Comments that ask for findings to be passed over and are amiss; nil in files of older versions.
  public let ignores: [IgnoreRecord]?
  /// The patterns of keys that had to be found and were not; nil in files of older versions.
  public let missing: [String]?
  /// The rules that fired, in order of address.
  public let rules: [RuleUseRecord]

  /// Makes the record of a report, with what the gate says of its findings.
  package init(_ report: Report, gate: GateStates? = nil) {
    let names = report.claims.map(\.id)
    var counts = Array(repeating: 0, count: report.documents.count)
    for claim in report.claims where counts.indices.contains(claim.document) {
      counts[claim.document] += 1
    }
    schema = ReportRecord.schema
    documents = zip(report.documents, counts).map { DocumentRecord($0, claims: $1) }
    claims = report.claims.compactMap { ClaimRecord($0, in: report) }
    comparisons = report.comparisons.compactMap {
      ComparisonRecord($0, claims: names, rules: report.rules)
    }
    let reasons = report.suppressions.reasons
    findings = report.findings.compactMap { finding in
      let name = finding.fingerprint
      return FindingRecord(
        finding, claims: names, state: reasons[name] == nil ? gate?[name] : .suppressed,
        justification: reasons[name] ?? gate?.reasons[name])
    }
    ignores = report.suppressions.faults.compactMap { IgnoreRecord($0, in: report) }
    missing = report.missing
    skipped = report.skipped.map(SkipRecord.init)
    notes = report.notes
    stale = gate?.stale
    rules = RuleUseRecord.all(
      in: [claims.lazy.compactMap(\.trail).joined(), comparisons.lazy.compactMap(\.trail).joined()]
        .joined())
    summary = SummaryRecord(
      documents: documents, claims: claims.count, comparisons: comparisons, findings: findings,
      skipped: report.skipped.count, passedOver: report.passedOver, gate: gate,
      faults: report.suppressions.faults.count, missing: report.missing.count)
  }
}

extension ClaimRecord {
  /// Makes the record of a claim of a report; nil where its document is not there.
  package init?(_ claim: Claim, in report: Report) {
    guard report.documents.indices.contains(claim.document) else { return nil }
    self.init(claim, document: report.documents[claim.document], rules: report.rules)
  }
}

extension ReportRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.breakLine()
      $0.field("schema", schema)
      $0.breakLine()
      $0.field("summary", summary)
      $0.writeLines("findings", findings)
      $0.writeLines("documents", documents)
      $0.writeLines("claims", claims)
      $0.writeLines("comparisons", comparisons)
      $0.writeLines("skipped", skipped)
      $0.breakLine()
      $0.field("notes", notes)
      $0.breakLine()
      $0.field("stale", stale)
      $0.writeLines("ignores", ignores ?? [])
      $0.breakLine()
      $0.field("missing", missing ?? [])
      $0.writeLines("rules", rules)
    }
    json.endRecord()
  }
}

extension JSONWriter {
  fileprivate mutating func writeLines<Value: JSONWritable>(_ name: StaticString, _ values: [Value])
  {
    breakLine()
    key(name)
    lines(values) { $1.write(to: &$0) }
  }
}
