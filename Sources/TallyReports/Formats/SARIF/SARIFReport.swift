/// The findings as a log of SARIF 2.1.0 (OASIS Standard, Static Analysis Results Interchange Format).
package struct SARIFReport: Sendable {
  /// Who reads it.
  package enum Audience: Sendable {
    /// Any reader of the standard: every finding, with its state and why it may stand.
    case general
    /// GitHub's code scanning, which shows suppressed results as open: findings that count, inside its limits.
    case gitHub

    /// The most results; GitHub shows 5,000 of a run.
    var mostResults: Int { self == .gitHub ? 5_000 : .max }

    /// The most further places of a result; GitHub shows 100.
    var mostRelated: Int { self == .gitHub ? 99 : .max }
  }

  private let audience: Audience

  /// Makes the format for a reader.
  package init(_ audience: Audience = .general) { self.audience = audience }

  /// The log, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.field("version", "2.1.0")
      $0.key("runs")
      $0.array([report]) { writeRun($1, to: &$0) }
    }
    json.endRecord()
    return json.bytes
  }

  private func writeRun(_ report: ReportRecord, to json: inout JSONWriter) {
    let index = ReportIndex(report)
    let findings = report.findings.filter {
      audience == .general || ($0.state ?? .new).isActive
    }
    let results =
      findings.prefix(audience.mostResults).map { SARIFResult($0, in: index, for: audience) }
      + (report.ignores ?? []).map { SARIFResult($0, for: audience) }
    let kept = results.prefix(audience.mostResults)
    json.object {
      $0.field("tool", SARIFTool())
      $0.field("columnKind", "unicodeCodePoints")
      $0.key("automationDetails")
      $0.object { $0.field("id", "tally/") }
      $0.field("invocations", [SARIFInvocation(report: report)])
      if audience == .general {
        $0.key("artifacts")
        $0.lines(report.documents) { SARIFArtifact($1).write(to: &$0) }
      }
      $0.key("results")
      $0.breakLine()
      $0.lines(kept) { $1.write(to: &$0) }
      $0.breakLine()
      $0.key("properties")
      $0.object {
        $0.field("suppressed", report.summary.suppressed)
        $0.field("baselined", report.summary.baselined)
        $0.field("leftOut", findings.count + (report.ignores ?? []).count - kept.count)
      }
    }
  }
}
