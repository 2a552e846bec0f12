/// What was skipped, what the reader should know of the run, and the rules that fired.
struct RunSection {
  private let report: ReportRecord

  /// Prepares the section.
  init(_ report: ReportRecord) { self.report = report }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "run"]) {
      $0.element("h2", "What was skipped, and notes on the run")
      writeSkipped(to: &$0)
      for note in report.notes { $0.element("p") { $0.element("bdi", note) } }
      for fingerprint in report.stale ?? [] {
        $0.element("p") {
          $0.text("No longer occurs, though the baseline holds it: ")
          $0.element("code", fingerprint)
        }
      }
      for key in report.missing ?? [] {
        $0.element("p") {
          $0.text("Required, but not found: ")
          $0.element("code", key)
        }
      }
      writeRules(to: &$0)
    }
  }

  private func writeSkipped(to html: inout HTMLWriter) {
    guard !report.skipped.isEmpty else {
      html.element("p", "No input was skipped.")
      return
    }
    html.element("dl") {
      for skip in report.skipped {
        $0.element("dt") { $0.element("code", skip.name) }
        $0.element("dd") { $0.element("bdi", skip.reason) }
      }
    }
  }

  private func writeRules(to html: inout HTMLWriter) {
    guard !report.rules.isEmpty else { return }
    html.element("details") {
      $0.element("summary", "The \(SummaryText.count(report.rules.count, "rule")) that fired")
      $0.element("table") {
        $0.row(header: ["Rule", "Times"])
        $0.element("tbody") {
          for use in report.rules {
            $0.row([use.rule, FigureText.separated(String(use.times))])
          }
        }
      }
    }
  }
}
