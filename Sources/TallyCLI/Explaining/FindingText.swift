import TallyReports

/// Why a finding is one: the pair that stands for it, and where each of its claims comes from.
struct FindingText {
  private let finding: FindingRecord
  private let index: ReportIndex

  /// Explains a finding of a report.
  init(_ finding: FindingRecord, in index: ReportIndex) {
    self.finding = finding
    self.index = index
  }

  /// The whole explanation.
  var lines: [String] {
    var lines = ["\(finding.fingerprint)  \(finding.severity)  \(finding.subject)"]
    lines += ["  key     \(finding.key)", "  values  \(finding.values.joined(separator: ", "))"]
    lines.append("")
    if let first = index.claim(finding.worst.a), let second = index.claim(finding.worst.b) {
      lines += PairText(first, second, in: index).lines
    }
    for claim in index.claims(finding.claims) {
      lines += ["", ""] + ClaimText(claim, in: index).lines
    }
    return lines
  }
}
