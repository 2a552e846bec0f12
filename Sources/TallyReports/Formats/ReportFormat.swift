/// A form in which a report goes out.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// For a terminal.
  case text
  /// For a pull request's comment.
  case markdown
  /// All of it, for programs: schema `tally-report/1`.
  case json
  /// The findings for a spreadsheet.
  case csv
  /// One page for a browser.
  case html
  /// SARIF 2.1.0.
  case sarif
  /// SARIF 2.1.0 for GitHub's code scanning.
  case sarifGitHub = "sarif-github"
  /// JUnit's XML, for those who show tests.
  case junit
  /// GitLab's Code Quality.
  case gitlab
  /// Commands of GitHub Actions.
  case github

  /// The report in this form.
  package func bytes(
    for report: Report, gate: GateStates? = nil, options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    bytes(for: ReportRecord(report, gate: gate), options: options)
  }

  /// The record of a report in this form.
  package func bytes(
    for report: ReportRecord, options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    switch self {
    case .text: TextReport(options: options).bytes(for: report)
    case .markdown: MarkdownReport().bytes(for: report)
    case .json: JSONReport().bytes(for: report)
    case .csv: CSVReport().bytes(for: report)
    case .html: HTMLReport().bytes(for: report)
    case .sarif: SARIFReport().bytes(for: report)
    case .sarifGitHub: SARIFReport(.gitHub).bytes(for: report)
    case .junit: JUnitReport().bytes(for: report)
    case .gitlab: GitLabReport().bytes(for: report)
    case .github: GitHubCommands().bytes(for: report)
    }
  }
}
