/// What every page of a report shares: its head, what it may load, its landmarks and its foot.
struct PageFrame {
  private let title: String
  private let schema: String

  /// Prepares the frame of a page.
  init(title: String, schema: String) {
    self.title = title
    self.schema = schema
  }

  /// The page around a header and a main part.
  func bytes(
    header: (inout HTMLWriter) -> Void, main: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter()
    html.element(
      "html", ["lang": "en", "dir": "ltr", "xmlns": "http://www.w3.org/1999/xhtml"]
    ) {
      writeHead(to: &$0)
      $0.element("body") {
        $0.element("a", ["class": "skip", "href": "#findings"], "Skip to the findings")
        SourceShapes.draw(in: &$0)
        $0.element("header") { header(&$0) }
        $0.element("main") { main(&$0) }
        $0.element("footer") { writeFoot(&$0) }
        $0.script(HTMLScript.program)
      }
    }
    html.breakLine()
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("head") {
      $0.void("meta", ["charset": "utf-8"])
      $0.void("meta", ["http-equiv": "Content-Security-Policy", "content": PageFrame.policy])
      $0.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      $0.void("meta", ["name": "color-scheme", "content": "light dark"])
      $0.void("meta", ["name": "referrer", "content": "no-referrer"])
      $0.void("meta", ["name": "generator", "content": "tally, \(schema)"])
      $0.element("title", title)
      $0.style(HTMLStyle.sheet)
    }
  }

  private func writeFoot(_ html: inout HTMLWriter) {
    html.element("p") {
      $0.text("The same as data: ")
      $0.element("code", "report.json, claims.jsonl, comparisons.jsonl, findings.jsonl")
      $0.text(". Schema \(schema). The same input gives the same page, byte for byte.")
    }
  }

  /// Nothing may be loaded or sent; only the page's own style sheet and script, named by their hashes, apply.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(HTMLStyle.hash)'; "
    + "script-src 'sha256-\(HTMLScript.hash)'; base-uri 'none'; form-action 'none'"
}
