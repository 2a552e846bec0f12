/// The findings that count as a Code Quality report of GitLab (Code Climate's issues, the fields that GitLab reads).
package struct GitLabReport: Sendable {
  /// Makes the format.
  package init() {}

  /// The report as one JSON array, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let index = ReportIndex(report)
    var json = JSONWriter()
    json.lines(issues(of: report, in: index)) { $1.write(to: &$0) }
    json.endRecord()
    return json.bytes
  }

  private func issues(of report: ReportRecord, in index: ReportIndex) -> [GitLabIssue] {
    let findings = report.findings.filter { ($0.state ?? .new).isActive }.compactMap { finding in
      let wording = FindingWording(finding, in: index)
      return index.newestFirst(finding).first.map { claim in
        GitLabIssue(
          check: finding.check, description: "\(wording.sentence) \(wording.reason)",
          fingerprint: finding.fingerprint, severity: GitLabReport.severity(finding.severity),
          place: SourcePlace(claim, in: index))
      }
    }
    return findings
      + (report.ignores ?? []).map {
        GitLabIssue(
          check: $0.check, description: $0.message, fingerprint: $0.fingerprint, severity: "info",
          place: SourcePlace($0))
      }
  }

  private static func severity(_ severity: String) -> String {
    switch severity {
    case "major": "critical"
    case "moderate": "major"
    default: "minor"
    }
  }
}

/// One issue of GitLab's Code Quality.
private struct GitLabIssue: JSONWritable {
  let check: String
  let description: String
  let fingerprint: String
  let severity: String
  let place: SourcePlace

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("description", VisibleText.escaped(description))
      $0.field("check_name", "tally/\(SARIFRule.id(of: check))")
      $0.field("fingerprint", fingerprint)
      $0.field("severity", severity)
      $0.key("location")
      $0.object {
        $0.field("path", GitLabIssue.relative(place.path))
        $0.key("lines")
        $0.object { $0.field("begin", place.line) }
      }
    }
  }

  /// GitLab matches paths from the top of the repository, without `./`.
  private static func relative(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return String(rest)
  }
}
