import TallyComparison
import TallyReports
import TallyText

extension SampleReport {
  /// The garrison's report with a comment without a reason, a comment in vain, a missing claim.
  static var eventful: Report {
    let report = garrison
    let documents = report.documents.enumerated().map { number, document in
      DocumentProfile(
        name: document.name, path: document.path, source: document.source, title: document.title,
        url: document.url, published: document.published, sha256: document.sha256,
        ignores: number == 0
          ? [
            IgnoredPassage(
              reason: nil, line: 2, comment: TextSpan(20, 41), passage: TextSpan(400, 500)),
            IgnoredPassage(
              reason: "typo", line: 9, comment: TextSpan(380, 408), passage: TextSpan(400, 500)),
          ] : [])
    }
    return report.with(documents, missing: ["soldier · * · Atlantis · *"])
  }

  /// The same, but the paragraph of the second source is passed over.
  static var suppressed: Report {
    let report = garrison
    let documents = report.documents.enumerated().map { number, document in
      DocumentProfile(
        name: document.name, path: document.path, source: document.source, title: document.title,
        url: document.url, published: document.published, sha256: document.sha256,
        ignores: number == 1
          ? [
            IgnoredPassage(
              reason: "two ways of counting", line: 6, comment: TextSpan(0, 30),
              passage: TextSpan(40, 200))
          ] : [])
    }
    return report.with(documents, missing: [])
  }
}

extension Report {
  fileprivate func with(_ documents: [DocumentProfile], missing: [String]) -> Report {
    Report(
      documents: documents, claims: claims, comparisons: comparisons, findings: findings,
      skipped: skipped, passedOver: passedOver, notes: notes, rules: rules,
      suppressions: InlineSuppressions(findings: findings, claims: claims, documents: documents),
      missing: missing)
  }
}
