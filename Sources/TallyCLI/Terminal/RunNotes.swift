import Foundation
import TallyReports
import TallyText

/// What `--verbose` says of a run, on standard error: settings, rules, each document, how long it took.
struct RunNotes {
  private let session: Session

  /// Makes the notes of a run.
  init(_ session: Session) { self.session = session }

  /// Says what was done, and how long the loading of rules, reading and comparing took.
  func tell(of report: Report, rules: Duration, reading: Duration, comparing: Duration) {
    guard session.console.isVerbose else { return }
    let settings = SettingsTable(
      typed: session.typed, configuration: session.configuration,
      surroundings: session.surroundings)
    for row in settings.rows {
      session.console.remark("setting \(row.name): \(row.value) (\(row.origin.words))")
    }
    let folder = (try? session.rulesFolder().path) ?? "?"
    session.console.remark("rules: \(report.rules.count) from \(folder)")
    for document in ReportRecord(report).documents {
      let date = document.published.map { "\($0), from \(document.publishedFrom ?? "?")" }
      session.console.remark(
        "read \(document.path): \(document.claims) claims, \(date ?? "date unknown")")
    }
    let times = [("rules", rules), ("reading", reading), ("comparing", comparing)]
    session.console.remark(
      "time: " + times.map { "\($0.0) \(RunNotes.milliseconds($0.1)) ms" }.joined(separator: ", "))
  }

  private static func milliseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
