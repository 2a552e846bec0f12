import TallyComparison
import TallyReports
import TallyText

extension BaselineEntry {
  /// Makes the entry that lets a finding of a written report stand.
  init(
    accepting finding: FindingRecord, in index: ReportIndex, added: CalendarDate?, reason: String,
    owner: String?, expires: CalendarDate?
  ) {
    self.init(
      fingerprint: finding.fingerprint, keyFingerprint: finding.keyFingerprint, key: finding.key,
      values: finding.values, sources: index.claims(finding.claims).map(\.document), added: added,
      reason: reason, owner: owner, expires: expires)
  }
}

extension Baseline {
  /// The entry of the same fact whose figures a finding has changed; nil for findings that are not changed.
  func entry(replacedBy finding: FindingRecord) -> BaselineEntry? {
    guard finding.state == .changed else { return nil }
    return entries.first {
      $0.fingerprint != finding.fingerprint
        && ($0.keyFingerprint == finding.keyFingerprint || $0.key == finding.key)
    }
  }
}
