import Foundation
import TallyText
import Testing

@testable import TallyReports

@Suite("HTML report")
struct HTMLReportTests {
  private let bytes = ReportFormat.html.bytes(
    for: SampleReport.garrison, gate: SampleReport.gate)

  @Test("is well-formed, and shows what the finding is about")
  func wellFormed() {
    let page = MarkupReader(bytes)
    #expect(page.isWellFormed)
    for words in [
      "soldiers of Norland stationed in Westhaven", "about 850", "5.7 % apart", "date unknown",
      "Harbour Gazette", "metadata date", "May explain it: 4 days lie between the two.",
      "840 to 870", "rules/verdicts/stocks.jsonl:2", String(repeating: "a", count: 64),
      "byte 12 is not valid UTF-8 (0xE9)", "f-ffeeddccbbaa9988", "tally-report/1",
      "One group of 240 claims was compared by its distinct values.",
    ] {
      #expect(page.text.contains(words), "\(words)")
    }
  }

  @Test("marks the figure in each quote")
  func marks() {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("that about <mark>850</mark> soldiers guard"))
    #expect(MarkupReader(bytes).elements("mark").count == 3)
  }

  @Test("allows nothing but its own style sheet and script, each by its hash")
  func policy() throws {
    let page = MarkupReader(bytes)
    let meta = page.elements("meta").first {
      $0.attributes["http-equiv"] == "Content-Security-Policy"
    }
    let policy = try #require(meta?.attributes["content"])
    let style = try hash(of: "style")
    let script = try hash(of: "script")
    #expect(
      policy == "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; "
        + "base-uri 'none'; form-action 'none'")
    #expect(ContentHash.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  /// The hash of what stands in the one element of a name.
  private func hash(of name: String) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<\(name)>").count == 2)
    let start = try #require(text.range(of: "<\(name)>")).upperBound
    let end = try #require(text.range(of: "</\(name)>")).lowerBound
    return ContentHash.base64(Array(text[start..<end].utf8))
  }

  @Test("has no inline styles, event attributes or outside addresses to load")
  func nothingActive() {
    let page = MarkupReader(bytes)
    #expect(page.elements("script").map(\.attributes) == [[:]])
    for element in page.elements {
      #expect(!["iframe", "object", "embed", "link", "img", "form"].contains(element.name))
      for (name, value) in element.attributes {
        #expect(name != "style" && name != "src" && !name.hasPrefix("on"))
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
  }

  @Test("the script holds no data: it is the same whatever the report")
  func script() throws {
    let other = String(decoding: ReportFormat.html.bytes(for: SampleReport.quiet), as: UTF8.self)
    #expect(other.contains("<script>\(HTMLScript.program)</script>"))
    #expect(!HTMLScript.program.contains { "<&".contains($0) })
    #expect(!HTMLStyle.sheet.contains { "<&".contains($0) })
    for word in ["eval", "innerHTML", "Function", "document.write", "fetch", "import"] {
      #expect(!HTMLScript.program.contains(word), "\(word)")
    }
  }

  @Test("every control and every landmark has a name")
  func names() {
    let page = MarkupReader(ReportFormat.html.bytes(for: LargeReport.of(3)))
    let labelled = Set(page.elements("label").compactMap { $0.attributes["for"] })
    let controls = page.elements("input") + page.elements("select")
    #expect(controls.count == 5)
    for control in controls { #expect(labelled.contains(control.attributes["id"] ?? "")) }
    let marks = page.elements("nav").compactMap { $0.attributes["aria-label"] }
    #expect(marks.count == page.elements("nav").count && Set(marks).count == marks.count)
    for landmark in ["header", "main", "footer"] { #expect(page.elements(landmark).count == 1) }
    #expect(page.elements.first { $0.name == "a" }?.attributes["class"] == "skip")
  }

  @Test("the filters are hidden until the script shows them")
  func filters() throws {
    let page = MarkupReader(ReportFormat.html.bytes(for: LargeReport.of(3)))
    let panel = try #require(page.elements.first { $0.attributes["id"] == "filters" })
    #expect(panel.attributes["hidden"] != nil && panel.attributes["role"] == "search")
    let cards = page.elements("article")
    #expect(cards.count == 3)
    #expect(cards.allSatisfy { $0.attributes["hidden"] == nil })
    let options = Set(page.elements("option").compactMap { $0.attributes["value"] })
    for card in cards {
      let keys = (card.attributes["data-k"] ?? "").split(separator: " ").map(String.init)
      #expect(keys.count >= 4 && Set(keys).isSubset(of: options), "\(keys)")
    }
  }

  @Test("hostile strings in every field add no element but the marks of shown controls")
  func hostile() {
    func shape(_ page: MarkupReader) -> [String] {
      page.elements.filter { $0.attributes["class"] != "ctl" }
        .map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: ","))" }
    }
    let harmless = ReportFormat.html.bytes(for: HostileReport.saying("harmless"))
    let expected = shape(MarkupReader(harmless))
    #expect(expected.count > 100)
    for payload in HostileStrings.all {
      let page = MarkupReader(ReportFormat.html.bytes(for: HostileReport.saying(payload)))
      #expect(page.isWellFormed, "\(payload.debugDescription)")
      #expect(shape(page) == expected, "\(payload.debugDescription)")
      #expect(page.text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) || $0 == "\n" })
    }
  }

  @Test("names are unique, links lead somewhere, headings skip no level")
  func structure() {
    let page = MarkupReader(bytes)
    let names = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count)
    for link in page.elements("a") {
      #expect(names.contains(String((link.attributes["href"] ?? "#").dropFirst())))
    }
    let levels = page.elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h")
        ? Int(String(element.name.dropFirst())) : nil
    }
    #expect(levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("a plot has a label, and a table beside it")
  func plotTable() throws {
    let page = MarkupReader(bytes)
    let plot = try #require(page.elements("svg").first { $0.attributes["class"] == "plot" })
    #expect(plot.attributes["role"] == "img")
    #expect(plot.attributes["aria-label"]?.contains("soldiers of Norland") == true)
    let table = try #require(page.elements("table").first { $0.attributes["class"] == "legend" })
    #expect(table.attributes["class"] == "legend")
    #expect(page.elements("tr").count > 4 && page.text.contains("830 to 870"))
  }

  @Test("says plainly that nothing is at odds")
  func quiet() {
    let page = MarkupReader(ReportFormat.html.bytes(for: SampleReport.quiet))
    #expect(page.isWellFormed)
    #expect(page.text.contains("No figures at odds"))
  }

  @Test("a further finding takes less than six kilobytes", arguments: [30, 200])
  func size(_ count: Int) {
    let sizes = [count, 2 * count].map { ReportFormat.html.bytes(for: LargeReport.of($0)).count }
    #expect((sizes[1] - sizes[0]) / count < 6_000, "\((sizes[1] - sizes[0]) / count)")
  }

  @Test("a thousand findings take at most six megabytes")
  func thousand() {
    let size = ReportFormat.html.bytes(for: LargeReport.of(1_000)).count
    #expect(size <= 6_000_000, "\(size)")
  }
}
