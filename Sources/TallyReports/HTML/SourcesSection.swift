/// The documents that were read: who, when and how that is known, and which bytes.
struct SourcesSection {
  private static let mostRows = 2_000

  private let report: ReportRecord

  /// Prepares the section.
  init(_ report: ReportRecord) { self.report = report }

  /// Writes the section.
  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "sources"]) {
      $0.element("h2", "Sources")
      $0.element("div", ["class": "scroll"]) {
        $0.element("table") {
          $0.element("caption", "Every document that was read, with the SHA-256 of its bytes")
          $0.row(header: ["Document", "Source", "Published", "Claims"])
          $0.element("tbody") {
            for document in report.documents.prefix(SourcesSection.mostRows) {
              write(document, to: &$0)
            }
          }
        }
      }
      let rest = report.documents.count - SourcesSection.mostRows
      if rest > 0 { $0.element("p", ["class": "meta"], "And \(rest) more, in report.json.") }
    }
  }

  private func write(_ document: DocumentRecord, to html: inout HTMLWriter) {
    html.element("tr") {
      $0.element("td") {
        $0.element("code", document.path.hasSuffix(document.name) ? document.path : document.name)
        if let title = document.title { $0.element("div") { $0.element("bdi", title) } }
        if let url = document.url { $0.element("div", ["class": "meta"], url) }
        $0.element("code", ["class": "hash"], document.sha256)
      }
      $0.element("td") { $0.element("bdi", document.source ?? "source unknown") }
      $0.element("td") {
        $0.text(document.published ?? ClaimWording.unknownDate)
        if let basis = document.publishedFrom {
          $0.element("div", ["class": "meta"]) { $0.element("bdi", basis) }
        }
      }
      $0.element("td", ["class": "num"], FigureText.separated(String(document.claims)))
    }
  }
}
