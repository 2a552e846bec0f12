import TallyText

/// The report as one page: opens from a file, without a network, without scripts.
package struct HTMLReport: Sendable {
  /// How many findings the page shows; the rest is named by number, and stands in `findings.jsonl`.
  private static let mostFindings = 2_000

  /// Makes the format.
  package init() {}

  /// The report as HTML that is well-formed XML too, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let index = ReportIndex(report)
    var html = HTMLWriter()
    html.element(
      "html", ["lang": "en", "dir": "ltr", "xmlns": "http://www.w3.org/1999/xhtml"]
    ) {
      writeHead(of: report, to: &$0)
      $0.element("body") {
        $0.element("div", ["class": "page"]) { writePage(index, to: &$0) }
      }
    }
    html.breakLine()
    return html.bytes
  }

  private func writeHead(of report: ReportRecord, to html: inout HTMLWriter) {
    html.element("head") {
      $0.void("meta", ["charset": "utf-8"])
      $0.void("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLReport.policy])
      $0.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      $0.void("meta", ["name": "referrer", "content": "no-referrer"])
      $0.void("meta", ["name": "generator", "content": "tally, \(report.schema)"])
      $0.element("title", "\(SummaryText(report).verdict) Tally")
      $0.style(HTMLStyle.sheet)
    }
  }

  private func writePage(_ index: ReportIndex, to html: inout HTMLWriter) {
    let report = index.report
    let shown = Array(report.findings.prefix(HTMLReport.mostFindings))
    html.element("a", ["class": "skip", "href": "#findings"], "Skip to the findings")
    html.element("header") { OverviewSection(report, shown: shown, index: index).write(to: &$0) }
    html.element("main") {
      FindingsSection(index, shown: shown).write(to: &$0)
      ComparisonsSection(index).write(to: &$0)
      SourcesSection(report).write(to: &$0)
      RunSection(report).write(to: &$0)
    }
    html.element("footer") {
      $0.element("p", "Schema \(report.schema). The same input gives the same page, byte for byte.")
      $0.element("p") {
        $0.text("The same as data: ")
        $0.element("code", "report.json, claims.jsonl, comparisons.jsonl, findings.jsonl")
      }
    }
  }

  /// Nothing may be loaded, run or sent; only the page's own style sheet, named by its hash, applies.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(HTMLStyle.hash)'; base-uri 'none'; form-action 'none'"
}
